package ch.guichet.claim;

import ch.guichet.common.Language;
import ch.guichet.common.RealWords;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.FormKeys;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The French texts of a form that stand where another language is read. */
public final class LeftInFrench {

    /** What is shorter may be a word of any language. */
    private static final int TELLING = 4;

    private LeftInFrench() {}

    public static List<String> in(String page, ClaimForm<?> form, Language language) {
        var own = texts(form, language).toList();
        return language == Language.FR
                ? List.of()
                : texts(form, Language.FR)
                        .filter(text -> text.length() >= TELLING && !text.contains("{"))
                        .filter(text -> own.stream().noneMatch(translated -> stands(text, translated)))
                        .filter(text -> stands(text, page))
                        .toList();
    }

    private static boolean stands(String text, String page) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(text) + "(?!\\p{L})")
                .matcher(page)
                .find();
    }

    private static Stream<String> texts(ClaimForm<?> form, Language language) {
        var lines = Examples.calculation(form).lines().stream().map(line -> form.name() + ".line." + line.code());
        return Stream.concat(FormKeys.of(form), lines)
                .map(RealWords.in(language)::text)
                .distinct();
    }
}
