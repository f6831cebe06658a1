package ch.guichet.common;

import java.util.Locale;
import org.apache.commons.validator.routines.EmailValidator;

/** An e-mail address in lower case, by which an account is known. */
public record EmailAddress(String address) {

    public static Reading<EmailAddress> read(String typed) {
        var address = Text.line(typed).toLowerCase(Locale.ROOT);
        return address.length() <= 254 && EmailValidator.getInstance(true).isValid(address)
                ? Reading.of(new EmailAddress(address))
                : Reading.refused("email.shape");
    }

    @Override
    public String toString() {
        return address;
    }
}
