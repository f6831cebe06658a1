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
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** Every text people see, by language and key, read once from the bundles {@code <module>_<language>.properties}. */
public final class Translations {

    private final Map<Language, Map<String, String>> texts;
    private final MoreTexts more;

    private Translations(Map<Language, Map<String, String>> texts, MoreTexts more) {
        this.texts = texts;
        this.more = more;
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
        return new Translations(texts, (language, key) -> Optional.empty());
    }

    /** These texts, and others for keys that begin so and stand in no bundle. */
    public Translations with(String beginning, MoreTexts others) {
        return new Translations(
                texts,
                (language, key) -> key.startsWith(beginning)
                        ? others.pattern(language, key).map(Translations::quotesKeptTogether)
                        : more.pattern(language, key));
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
        return pattern(language, key).isPresent();
    }

    /** The text with its arguments; a missing key shows itself, so that a test or a person can name it. */
    String text(Language language, String key, Object... arguments) {
        return pattern(language, key)
                .map(pattern -> arguments.length == 0
                        ? pattern
                        : new MessageFormat(pattern.replace("'", "''"), language.locale()).format(arguments))
                .orElse("!" + key + "!");
    }

    private Optional<String> pattern(Language language, String key) {
        var bundled = words(language).get(key);
        return bundled == null ? more.pattern(language, key) : Optional.of(bundled);
    }

    private Map<String, String> words(Language language) {
        return texts.getOrDefault(language, Map.of());
    }
}
