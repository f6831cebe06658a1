package ch.guichet.common;

import ch.guichet.catalogue.MigratedCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The counter's texts as people read them, for tests without Spring. */
public final class RealWords {

    private static final Translations TRANSLATIONS = read();

    private RealWords() {}

    public static Translations translations() {
        return TRANSLATIONS;
    }

    public static Words in(Language language) {
        return TRANSLATIONS.in(language);
    }

    private static Translations read() {
        var bundles = new ArrayList<URL>();
        // forms that only tests have bring their texts, too
        for (var sources : List.of("main", "test")) {
            try (var files = Files.newDirectoryStream(Path.of("src", sources, "resources/i18n"), "*.properties")) {
                for (var file : files) {
                    bundles.add(file.toUri().toURL());
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return Translations.read(bundles).with("catalogue.", MigratedCatalogue::pattern);
    }
}
