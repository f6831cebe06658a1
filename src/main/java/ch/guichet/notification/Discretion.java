package ch.guichet.notification;

import java.util.regex.Pattern;

/** Hides insured persons' and account numbers, which no e-mail may carry, in what an officer wrote. */
final class Discretion {

    private static final Pattern AVS_NUMBER = Pattern.compile("\\b756[. ]?\\d{4}[. ]?\\d{4}[. ]?\\d{2}\\b");
    private static final Pattern IBAN = Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b"
            + "|(?i:\\b(?:CH|LI)\\d{2}(?: ?[A-Z0-9]{4}){4} ?[A-Z0-9]\\b)");

    private Discretion() {}

    static String hide(String text) {
        var withoutAvsNumbers = AVS_NUMBER.matcher(text).replaceAll("756.••••.••••.••");
        return IBAN.matcher(withoutAvsNumbers)
                .replaceAll(number -> number.group().substring(0, 4) + " ••••");
    }
}
