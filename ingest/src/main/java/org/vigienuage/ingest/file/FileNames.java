package org.vigienuage.ingest.file;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files and of members of archives, which are only names: nothing is ever written under them. */
final class FileNames {

    /** Between the name of an archive and that of its member. */
    static final char MEMBER = '!';

    /** Greedy, so up to the innermost archive. */
    private static final Pattern THROUGH_ARCHIVES =
            Pattern.compile("^.*\\.zip!", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private FileNames() {}

    /** The name without folders, whichever way they are separated. */
    static String withoutFolders(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** The name as it can be kept and shown: a NUL fits in no table, an escape would command a terminal. */
    static String withoutControls(String name) {
        return CONTROL.matcher(name).replaceAll("_");
    }

    /** The name that an origin such as {@code 2016-01.zip!folder/Avis_1.xml} ends with. */
    static String ofOrigin(String origin) {
        return withoutFolders(THROUGH_ARCHIVES.matcher(origin).replaceFirst(""));
    }

    /** What follows the last point, in lower case; empty without one. */
    static String extension(String name) {
        int point = name.lastIndexOf('.');
        return point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
    }

    static boolean isArchive(String name) {
        return isPublished(name) && extension(name).equals("zip");
    }

    /** Whether the name is one of a file of records. */
    static boolean isRecords(String name) {
        String extension = extension(name);
        return isPublished(name) && (extension.equals("xml") || extension.equals("json"));
    }

    /** Not the shadow of a file that macOS puts beside it ({@code __MACOSX/._Avis_1.xml}). */
    private static boolean isPublished(String name) {
        return !withoutFolders(name).startsWith("._");
    }
}
