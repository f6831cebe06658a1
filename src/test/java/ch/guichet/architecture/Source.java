package ch.guichet.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text of a class as it is written. */
record Source(String name, String text) {

    private static final int MOST_LINES = 250;
    private static final Pattern WORDLESS = Pattern.compile(
            "\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])+'|//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\n])*)\"");
    private static final Pattern FLOATING =
            Pattern.compile("\\b(double|float|Double|Float)\\b|(double|float)Value\\b|\\b[0-9]+\\.[0-9]+");

    static List<Source> main() {
        return under(Path.of("src/main/java"));
    }

    static List<Source> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> new Source(folder.relativize(file).toString(), read(file)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    int lines() {
        return (int) text.lines().count();
    }

    boolean isTooLong() {
        return lines() > MOST_LINES;
    }

    boolean isPage() {
        return name.contains("/ui/");
    }

    /** Whether it counts in numbers that cannot hold a hundredth exactly. */
    boolean countsInexactly() {
        return FLOATING.matcher(WORDLESS.matcher(text).replaceAll("\"\"")).find();
    }

    /** The texts between quotation marks. */
    Stream<String> literals() {
        return LITERAL.matcher(text).results().map(found -> found.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
