package org.vigienuage.ingest.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The files of {@code data-sources/} on the class path. */
final class DeclarationFiles {

    private static final String ROOT = "data-sources/";

    private final ResourcePatternResolver resources;

    DeclarationFiles(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    /** The declarations of this program, in the order of their names. */
    List<DataSourceDeclaration> sources() throws IOException {
        var sources = new ArrayList<DataSourceDeclaration>();
        for (var text : texts(resources)) {
            sources.add(DataSourceDeclaration.of(text.folder() + "/" + text.id() + ".yml", text.id(), text.yaml()));
        }
        if (sources.isEmpty()) {
            throw new DeclarationException("*", "no source is declared");
        }
        return sources;
    }

    static List<DeclarationTexts.Text> texts(ResourcePatternResolver resources) throws IOException {
        var texts = new ArrayList<DeclarationTexts.Text>();
        for (var resource : find(resources, "*/*.yml")) {
            var text = DeclarationTexts.of(name(resource), resource.getContentAsByteArray());
            if (text.id().startsWith(text.folder())) {
                texts.add(text);
            }
        }
        return texts;
    }

    List<CuratedFile> lists(CuratedList list) throws IOException {
        var files = new ArrayList<CuratedFile>();
        for (var resource : find(resources, list.files())) {
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

    private static List<Resource> find(ResourcePatternResolver resources, String pattern) throws IOException {
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
