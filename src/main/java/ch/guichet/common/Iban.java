package ch.guichet.common;

import java.util.Locale;
import org.apache.commons.validator.routines.IBANValidator;
import org.apache.commons.validator.routines.checkdigit.IBANCheckDigit;

/** A bank account number (ISO 13616), stored without blanks, shown in groups of four. */
public record Iban(String characters) {

    /** Refuses what is no IBAN, and a Swiss QR-IBAN (IID 30000 to 31999), which cannot receive a payout without its reference. */
    public static Reading<Iban> read(String typed) {
        var characters = Text.line(typed).replaceAll("[\\s.\\-]", "").toUpperCase(Locale.ROOT);
        if (!IBANValidator.DEFAULT_IBAN_VALIDATOR.isValid(characters)) {
            return Reading.refused(IBANCheckDigit.IBAN_CHECK_DIGIT.isValid(characters) ? "iban.length" : "iban.check");
        }
        var iban = new Iban(characters);
        return iban.isQr() ? Reading.refused("iban.qr") : Reading.of(iban);
    }

    public String country() {
        return characters.substring(0, 2);
    }

    /** Outside Switzerland and Liechtenstein a payment may take longer or be refused. */
    public boolean isForeign() {
        return !country().equals("CH") && !country().equals("LI");
    }

    private boolean isQr() {
        return !isForeign()
                && characters.substring(4, 9).compareTo("30000") >= 0
                && characters.substring(4, 9).compareTo("31999") <= 0;
    }

    @Override
    public String toString() {
        return characters.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
