package ch.guichet.form.ui;

import ch.guichet.common.Language;
import ch.guichet.common.Translations;
import ch.guichet.common.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The counter's texts, read without the application. */
final class SampleWords {

    private static final Translations ALL = read();

    private SampleWords() {}

    static Words in(Language language) {
        return ALL.in(language);
    }

    private static Translations read() {
        try {
            List<URL> bundles = new ArrayList<>();
            for (var bundle : new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties")) {
                bundles.add(bundle.getURL());
            }
            return Translations.read(bundles);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
