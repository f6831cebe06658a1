package ch.guichet.majority;

import ch.guichet.beneficiary.BeneficiaryId;
import ch.guichet.common.EmailAddress;
import ch.guichet.common.Language;
import ch.guichet.common.PersonName;
import java.time.LocalDate;

/** What a representative is told about somebody who comes of age, published inside the transaction of its cause. */
public sealed interface MajorityMessage {

    EmailAddress to();

    Language language();

    BeneficiaryId person();

    /** Where the proof is sent. */
    default String path() {
        return "/account/beneficiaries/" + person().value() + "/proof";
    }

    /** Somebody comes of age, or did so a short while ago when {@code isPast}. */
    record Near(
            EmailAddress to,
            Language language,
            BeneficiaryId person,
            PersonName name,
            LocalDate birthday,
            LocalDate lastDay,
            boolean isPast)
            implements MajorityMessage {}

    record Confirmed(EmailAddress to, Language language, BeneficiaryId person, PersonName name)
            implements MajorityMessage {}

    record Refused(EmailAddress to, Language language, BeneficiaryId person, PersonName name, String reason)
            implements MajorityMessage {}
}
