package org.vigienuage.ingest.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.vigienuage.ingest.file.InputFile;
import org.vigienuage.ingest.source.DeclarationTexts;

/** The declarations of CSV sources that come with the program, and the files that come with them. */
public final class BundledDeclarations {

    private final ResourcePatternResolver resources;
    private final Map<String, Bundled> declarations = new TreeMap<>();

    private record Bundled(String folder, Declaration declaration) {}

    BundledDeclarations(ResourcePatternResolver resources) {
        this.resources = resources;
        for (var text : DeclarationTexts.onClassPath(resources)) {
            if (text.isCsv()) {
                var declaration = Declaration.parse(text.id() + ".yml", text.yaml());
                declarations.put(declaration.id(), new Bundled(text.folder(), declaration));
            }
        }
    }

    public Optional<Declaration> find(String id) {
        return Optional.ofNullable(declarations.get(id)).map(Bundled::declaration);
    }

    public Set<String> ids() {
        return declarations.keySet();
    }

    /** Those that come with files, in the order of their names. */
    public List<Declaration> withFiles() {
        return declarations.values().stream()
                .map(Bundled::declaration)
                .filter(declaration -> declaration.bundled().isPresent())
                .toList();
    }

    /** Brings what is kept of these declarations in line with this version of the program. */
    public void refresh(DeclarationStore store) {
        declarations.values().stream()
                .map(Bundled::declaration)
                .filter(declaration -> store.isKept(declaration.id()))
                .forEach(store::keep);
    }

    /** The files that come with a declaration, in the order of their names. */
    public List<InputFile> files(Declaration declaration) {
        var bundled = declarations.get(declaration.id());
        if (bundled == null || declaration.bundled().isEmpty()) {
            return List.of();
        }
        var pattern = "classpath*:data-sources/%s/%s/*.csv"
                .formatted(bundled.folder(), declaration.bundled().get());
        try {
            var found = new ArrayList<InputFile>();
            for (var resource : resources.getResources(pattern)) {
                found.add(InputFile.declared(name(resource), resource::getInputStream, declaration.id()));
            }
            found.removeIf(file -> file.name().equals("MANIFEST.csv"));
            found.sort(Comparator.comparing(InputFile::name));
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Resource resource) {
        return String.valueOf(resource.getFilename());
    }
}
