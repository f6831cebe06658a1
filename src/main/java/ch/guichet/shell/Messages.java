package ch.guichet.shell;

import ch.guichet.common.Language;
import ch.guichet.common.Translations;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gives the pages their words, from the same bundles as e-mails and printed copies. */
@Component
public class Messages implements I18NProvider {

    private final transient Translations translations;

    Messages(Translations translations) {
        this.translations = translations;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Stream.of(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return translations.in(Language.of(locale)).text(key, arguments);
    }
}
