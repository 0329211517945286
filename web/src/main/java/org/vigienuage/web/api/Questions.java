package org.vigienuage.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.FilterParameters;
import org.vigienuage.web.filter.FilterProblem;
import org.vigienuage.web.filter.FilterProblem.Kind;
import org.vigienuage.web.filter.KeyQueries;
import org.vigienuage.web.filter.ReadFilter;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.version.VersionQueries;

/** Reads calls strictly: what is not understood in full is not answered. */
@Component
class Questions {

    static final String LANGUAGE = "lang";

    static final String VERSION = "version";

    private final KeyQueries keys;
    private final VersionQueries versions;

    Questions(KeyQueries keys, VersionQueries versions) {
        this.keys = keys;
        this.versions = versions;
    }

    /** A call about a selection. {@code own} are the parameters that it reads besides. */
    Question aboutSelection(ServletWebRequest request, String... own) {
        Map<String, List<String>> parameters = parameters(request.getRequest());
        List<String> others = Stream.concat(Stream.of(own), Stream.of(LANGUAGE)).toList();
        ReadFilter read = FilterParameters.read(parameters, others);
        List<FilterProblem> problems = new ArrayList<>(read.problems());
        problems.addAll(problemsOfOthers(parameters, others));
        if (problems.isEmpty()) {
            problems.addAll(pin(read.filter()));
        }
        if (problems.isEmpty()) {
            problems.addAll(keys.listUnknown(read.filter()));
        }
        refuse(problems);
        return question(request, read.filter(), parameters, own);
    }

    /** A call about the data as a whole or about one thing in it, as of a version. {@code own} are the parameters that it reads besides. */
    Question aboutEverything(ServletWebRequest request, String... own) {
        Map<String, List<String>> parameters = parameters(request.getRequest());
        List<String> others = Stream.concat(Stream.of(own), Stream.of(LANGUAGE)).toList();
        List<FilterProblem> problems = new ArrayList<>();
        parameters.keySet().stream()
                .filter(key -> !key.equals(VERSION) && !others.contains(key))
                .sorted()
                .forEach(key -> problems.add(new FilterProblem(Kind.UNKNOWN_PARAMETER, key, "")));
        Map<String, List<String>> pinned = new LinkedHashMap<>(parameters);
        pinned.keySet().retainAll(List.of(VERSION));
        ReadFilter read = FilterParameters.read(pinned, List.of());
        problems.addAll(read.problems());
        problems.addAll(problemsOfOthers(parameters, others));
        if (problems.isEmpty()) {
            problems.addAll(pin(read.filter()));
        }
        refuse(problems);
        return question(request, read.filter(), parameters, own);
    }

    /** A call about every version, which none can be named in. */
    Question aboutAllVersions(ServletWebRequest request) {
        if (parameters(request.getRequest()).containsKey(VERSION)) {
            refuse(List.of(new FilterProblem(Kind.UNKNOWN_PARAMETER, VERSION, "")));
        }
        return aboutEverything(request);
    }

    /** The rest of the call reads the version that is asked for. */
    private List<FilterProblem> pin(ContractFilter filter) {
        String version = filter.version();
        return version == null || versions.pin(version).isPresent()
                ? List.of()
                : List.of(new FilterProblem(Kind.BAD_VALUE, VERSION, version));
    }

    private static Question question(
            ServletWebRequest request, ContractFilter filter, Map<String, List<String>> parameters, String... own) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        Stream.of(own).filter(parameters::containsKey).forEach(key -> asked.put(key, parameters.get(key)));
        Language language = parameters.getOrDefault(LANGUAGE, List.of()).stream()
                .flatMap(code -> Language.parseOptional(code).stream())
                .findFirst()
                .orElse(Language.FRENCH);
        return new Question(request.getRequest().getRequestURI(), filter, asked, language);
    }

    private static List<FilterProblem> problemsOfOthers(Map<String, List<String>> parameters, List<String> others) {
        List<FilterProblem> problems = new ArrayList<>();
        others.stream()
                .filter(key -> parameters.getOrDefault(key, List.of()).size() > 1)
                .forEach(key -> problems.add(new FilterProblem(Kind.GIVEN_TWICE, key, "")));
        parameters.getOrDefault(LANGUAGE, List.of()).stream()
                .filter(code -> Language.parseOptional(code).isEmpty())
                .forEach(code -> problems.add(new FilterProblem(Kind.BAD_VALUE, LANGUAGE, code)));
        return problems;
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query != null && query.length() > FilterParameters.LONGEST_QUERY) {
            throw new TooLongException();
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        try {
            request.getParameterMap().forEach((key, values) -> parameters.put(key, List.of(values)));
        } catch (IllegalStateException e) {
            throw new NotEncodedException(e);
        }
        return parameters;
    }

    private static void refuse(List<FilterProblem> problems) {
        if (!problems.isEmpty()) {
            throw new NotUnderstoodException(problems);
        }
    }
}
