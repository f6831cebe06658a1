package ch.guichet.architecture;

import ch.guichet.common.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The texts of one module in one language. */
record Bundle(String module, Language language, String source) {

    private static final Path FOLDER = Path.of("src/main/resources/i18n");
    private static final Pattern FILE = Pattern.compile("(.+)_(..)\\.properties");
    private static final Pattern LINE = Pattern.compile("(?m)^\\s*([^#!\\s=:]+)\\s*[=:]");

    static List<Bundle> all() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().map(Bundle::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Bundle read(Path file) {
        var name = FILE.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalStateException(file + " names no language");
        }
        try {
            return new Bundle(name.group(1), Language.of(name.group(2)).orElseThrow(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Map<String, Text> texts() {
        var properties = new Properties();
        try {
            properties.load(new StringReader(source));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var texts = new TreeMap<String, Text>();
        properties.forEach((key, text) -> texts.put((String) key, new Text(this, (String) key, (String) text)));
        return texts;
    }

    /** The keys as they stand in the file, one that is written twice stands there twice. */
    List<String> keys() {
        return LINE.matcher(source).results().map(found -> found.group(1)).toList();
    }

    @Override
    public String toString() {
        return module + "_" + language.code();
    }
}
