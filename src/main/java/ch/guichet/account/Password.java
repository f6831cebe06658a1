package ch.guichet.account;

import ch.guichet.common.EmailAddress;
import ch.guichet.common.PersonName;
import ch.guichet.common.Reading;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/** A password good enough to be chosen: 12 to 128 characters of any kind, not a common one, not made of the person's own name. */
public record Password(String characters) {

    public static final int LEAST = 12;
    public static final int MOST = 128;
    /** Characters that must be left once the person's name and address are taken away. */
    private static final int OWN = 8;

    public static Reading<Password> read(String typed, EmailAddress email, PersonName name) {
        var characters = normal(typed);
        var length = characters.codePointCount(0, characters.length());
        if (length < LEAST) {
            return Reading.refused("password.short", LEAST, length);
        }
        if (length > MOST) {
            return Reading.refused("password.long", MOST);
        }
        if (CommonPasswords.contain(characters)) {
            return Reading.refused("password.common");
        }
        return isPersonal(characters, email, name)
                ? Reading.refused("password.personal")
                : Reading.of(new Password(characters));
    }

    /** The form in which a password is hashed, so that two keyboards that compose « é » differently agree. */
    static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    private static boolean isPersonal(String characters, EmailAddress email, PersonName name) {
        var lower = characters.toLowerCase(Locale.ROOT);
        var left = Stream.of(
                        Stream.of(email.address()),
                        Stream.of(email.address().split("[@._+\\-]")),
                        Stream.of((name.last() + " " + name.first()).split("[ '\\-]")))
                .flatMap(words -> words)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= 3)
                .reduce(lower, (rest, word) -> rest.replace(word, ""));
        return left.length() < lower.length() && left.length() < OWN;
    }

    /** Never the characters: records end up in logs. */
    @Override
    public String toString() {
        return "Password";
    }
}
