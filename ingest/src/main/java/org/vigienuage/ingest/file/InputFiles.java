package org.vigienuage.ingest.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * The files found under some paths.
 *
 * @param records archives and files of records, in the order of their names
 * @param ignored names of everything else: documentation, spreadsheets, what an operating system leaves behind
 */
public record InputFiles(List<InputFile> records, List<String> ignored) {

    private static final int DEEPEST_FOLDER = 64;

    /**
     * Walks folders and takes files as they are.
     *
     * @throws NoSuchFileException when a path does not exist: a mistyped path is not an empty folder
     */
    public static InputFiles under(Collection<Path> paths) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
            // Links are followed (a loop is an error of the file system that says so): data often lives elsewhere.
            try (var files = Files.walk(path, DEEPEST_FOLDER, FileVisitOption.FOLLOW_LINKS)) {
                files.filter(Files::isRegularFile).forEach(found::add);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        return sorted(found.stream().distinct().map(InputFile::local).toList());
    }

    /** The files on the class path that match a pattern such as {@code classpath:folder/**}. */
    public static InputFiles matching(ResourcePatternResolver resolver, String pattern) throws IOException {
        List<InputFile> found = new ArrayList<>();
        for (Resource resource : resolver.getResources(pattern)) {
            String name = resource.getFilename();
            if (name != null && !name.isEmpty() && resource.isReadable()) {
                found.add(new InputFile(FileNames.withoutFolders(name), resource::getInputStream, null, null));
            }
        }
        return sorted(found);
    }

    private static InputFiles sorted(List<InputFile> found) {
        List<InputFile> files =
                found.stream().sorted(Comparator.comparing(InputFile::name)).toList();
        return new InputFiles(
                files.stream().filter(file -> isTaken(file.name())).toList(),
                files.stream()
                        .map(InputFile::name)
                        .filter(name -> !isTaken(name))
                        .toList());
    }

    private static boolean isTaken(String name) {
        return FileNames.isArchive(name) || FileNames.isRecords(name);
    }
}
