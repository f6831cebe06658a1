package ch.guichet.common;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Every text people see, by language and key, read once from the bundles {@code <module>_<language>.properties}. */
public final class Translations {

    private final Map<Language, Map<String, String>> texts;

    private Translations(Map<Language, Map<String, String>> texts) {
        this.texts = texts;
    }

    /** Reads the bundles; a key that two bundles hold, or a file that names no language, is refused. */
    public static Translations read(Collection<URL> bundles) {
        var texts = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var bundle : bundles) {
            var path = bundle.getPath();
            var language = Language.of(path.replaceAll(".*_(..)\\.properties$", "$1"))
                    .orElseThrow(() -> new IllegalArgumentException("no language in " + path));
            var known = texts.computeIfAbsent(language, unread -> new HashMap<>());
            load(bundle).forEach((key, text) -> {
                if (known.put((String) key, quotesKeptTogether((String) text)) != null) {
                    throw new IllegalArgumentException(key + " stands in two bundles, one is " + path);
                }
            });
        }
        return new Translations(texts);
    }

    /** French quotation marks never stand alone at the end or the start of a line. */
    private static String quotesKeptTogether(String text) {
        return text.replace("« ", "«\u00A0").replace(" »", "\u00A0»");
    }

    private static Properties load(URL bundle) {
        try (var reader = new InputStreamReader(bundle.openStream(), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Words in(Language language) {
        return new Words(this, language);
    }

    public Set<String> keys(Language language) {
        return Set.copyOf(words(language).keySet());
    }

    boolean has(Language language, String key) {
        return words(language).containsKey(key);
    }

    /** The text with its arguments; a missing key shows itself, so that a test or a person can name it. */
    String text(Language language, String key, Object... arguments) {
        var pattern = words(language).get(key);
        if (pattern == null) {
            return "!" + key + "!";
        }
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern.replace("'", "''"), language.locale()).format(arguments);
    }

    private Map<String, String> words(Language language) {
        return texts.getOrDefault(language, Map.of());
    }
}
