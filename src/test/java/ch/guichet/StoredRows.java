package ch.guichet;

import static ch.guichet.db.Tables.BENEFICIARY;
import static ch.guichet.db.Tables.CLAIM;

import ch.guichet.account.AccountId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jooq.DSLContext;

/** Rows of a beneficiary and of an accepted claim, without the packages that write them. */
public record StoredRows(DSLContext sql, AccountId owner) {

    public long beneficiary(Instant at) {
        return sql.insertInto(BENEFICIARY)
                .set(BENEFICIARY.ACCOUNT_ID, owner.value())
                .set(BENEFICIARY.IS_HOLDER, true)
                .set(BENEFICIARY.LAST_NAME, "Doe")
                .set(BENEFICIARY.FIRST_NAME, "Jane")
                .set(BENEFICIARY.STREET, "Rue du Lac 1")
                .set(BENEFICIARY.POSTAL_CODE, "1200")
                .set(BENEFICIARY.TOWN, "Genève")
                .set(BENEFICIARY.COUNTRY, "CH")
                .set(BENEFICIARY.BIRTH_DATE, LocalDate.of(1980, 1, 31))
                .set(BENEFICIARY.AVS_NUMBER, "7569217076985")
                .set(BENEFICIARY.CREATED_AT, at)
                .set(BENEFICIARY.VERSION, 0)
                .returningResult(BENEFICIARY.ID)
                .fetchSingle()
                .value1();
    }

    public long claim(String number, long beneficiary, Instant at) {
        return sql.insertInto(CLAIM)
                .set(CLAIM.CLAIM_NUMBER, number)
                .set(CLAIM.FORM, "travel")
                .set(CLAIM.PRINTED_NUMBER, "318.632.1")
                .set(CLAIM.ACCOUNT_ID, owner.value())
                .set(CLAIM.BENEFICIARY_ID, beneficiary)
                .set(CLAIM.BENEFICIARY_NAME, "Doe Jane")
                .set(CLAIM.AVS_NUMBER, "7569217076985")
                .set(CLAIM.DECISION_NUMBER, "32520240001234")
                .set(CLAIM.IBAN, "CH9300762011623852957")
                .set(CLAIM.NAME_KEY, "doe jane")
                .set(CLAIM.STATUS, "ACCEPTED")
                .set(CLAIM.TOTAL, BigDecimal.TEN)
                .set(CLAIM.REVISION, 1)
                .set(CLAIM.RECEIVED_AT, at)
                .set(CLAIM.CHANGED_AT, at)
                .set(CLAIM.VERSION, 2)
                .returningResult(CLAIM.ID)
                .fetchSingle()
                .value1();
    }
}
