package ch.guichet.common;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language the counter speaks; French is the reference. */
public enum Language {
    FR,
    DE,
    IT,
    EN;

    /** The two letters used in files, cookies and the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(code(), "CH");
    }

    public static Optional<Language> of(String code) {
        return Stream.of(values())
                .filter(language -> language.code().equalsIgnoreCase(code))
                .findFirst();
    }

    public static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(FR);
    }
}
