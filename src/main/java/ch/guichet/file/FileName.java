package ch.guichet.file;

import ch.guichet.common.Text;

/** A file's name as it is kept: one line, no folders, and an extension that fits the bytes. */
record FileName(String name) {

    private static final int LONGEST = 200;

    /** The last part of what the browser sent, {@code document} when nothing is left of it. */
    static FileName clean(String sent) {
        var line = Text.line(sent);
        var name = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1)
                .strip();
        return new FileName(shorten(name.isEmpty() ? "document" : name, LONGEST));
    }

    /** A wrong extension stays, the right one follows it: whoever saves the file opens it as what it is. */
    FileName of(FileKind kind) {
        if (kind.fits(name)) {
            return this;
        }
        var extension = "." + kind.extensions().getFirst();
        return new FileName(shorten(name, LONGEST - extension.length()) + extension);
    }

    private static String shorten(String name, int most) {
        if (name.length() <= most) {
            return name;
        }
        return name.substring(0, Character.isHighSurrogate(name.charAt(most - 1)) ? most - 1 : most);
    }
}
