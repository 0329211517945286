package org.vigienuage.ingest.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files of {@code data-sources/} on the class path. */
final class DeclarationFiles {

    private static final String ROOT = "data-sources/";

    private final ResourcePatternResolver resources;

    DeclarationFiles(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    /** A folder holds the sources whose names begin with its own; other YAML in it is something else. */
    List<DataSourceDeclaration> sources() throws IOException {
        var sources = new ArrayList<DataSourceDeclaration>();
        for (var resource : find("*/*.yml")) {
            var name = name(resource);
            var folder = name.substring(0, name.indexOf('/'));
            var stem = name.substring(name.indexOf('/') + 1, name.length() - ".yml".length());
            if (stem.startsWith(folder)) {
                sources.add(read(name, stem, resource));
            }
        }
        if (sources.isEmpty()) {
            throw new DeclarationException("*", "no source is declared");
        }
        return sources;
    }

    List<CuratedFile> lists(CuratedList list) throws IOException {
        var files = new ArrayList<CuratedFile>();
        for (var resource : find(list.files())) {
            files.add(CuratedFile.read(name(resource), resource));
        }
        if (files.isEmpty()) {
            throw new DeclarationException(list.files(), "the file is missing");
        }
        return files;
    }

    Resource rules() {
        return resources.getResource("classpath:" + ROOT + "classification/rules.yml");
    }

    Resource makers() {
        return resources.getResource("classpath:" + ROOT + "classification/makers.yml");
    }

    private static DataSourceDeclaration read(String name, String stem, Resource resource) throws IOException {
        try (var in = resource.getInputStream()) {
            Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return DataSourceDeclaration.of(stem, (Map<?, ?>) yaml);
        } catch (RuntimeException malformed) {
            throw new DeclarationException(name, malformed);
        }
    }

    private List<Resource> find(String pattern) throws IOException {
        var found = new ArrayList<>(List.of(resources.getResources("classpath*:" + ROOT + pattern)));
        found.sort(Comparator.comparing(DeclarationFiles::name));
        return found;
    }

    /** The path below data-sources/, wherever that is: in a folder, in a jar, in a jar inside a jar. */
    private static String name(Resource resource) {
        try {
            var url = resource.getURL().toString();
            return url.substring(url.lastIndexOf(ROOT) + ROOT.length());
        } catch (IOException unlocatable) {
            throw new IllegalStateException(unlocatable);
        }
    }
}
