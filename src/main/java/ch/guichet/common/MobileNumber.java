package ch.guichet.common;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/** A number that can receive an SMS, stored as E.164. */
public record MobileNumber(String e164) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    public static Reading<MobileNumber> read(String typed) {
        try {
            var number = NUMBERS.parse(Text.line(typed), "CH");
            if (!NUMBERS.isValidNumber(number)) {
                return Reading.refused("mobile.shape");
            }
            return switch (NUMBERS.getNumberType(number)) {
                case MOBILE, FIXED_LINE_OR_MOBILE ->
                    Reading.of(new MobileNumber(NUMBERS.format(number, PhoneNumberFormat.E164)));
                default -> Reading.refused("mobile.fixed");
            };
        } catch (NumberParseException unreadable) {
            return Reading.refused("mobile.shape");
        }
    }

    /** The last two digits, enough for its owner to know which telephone to look at. */
    public String ending() {
        return e164.substring(e164.length() - 2);
    }

    /** In groups, as people write and read it. */
    @Override
    public String toString() {
        try {
            return NUMBERS.format(NUMBERS.parse(e164, null), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException unreadable) {
            throw new IllegalStateException("a number that was stored is no E.164 number", unreadable);
        }
    }
}
