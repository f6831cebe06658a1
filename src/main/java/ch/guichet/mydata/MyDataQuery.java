package ch.guichet.mydata;

import static ch.guichet.db.Tables.ACCOUNT;
import static ch.guichet.db.Tables.ACCOUNT_LINK;
import static ch.guichet.db.Tables.ACCOUNT_ROLE;
import static ch.guichet.db.Tables.BANK_ACCOUNT;
import static ch.guichet.db.Tables.BENEFICIARY;
import static ch.guichet.db.Tables.CLAIM_WARNING;
import static ch.guichet.db.Tables.DECISION;
import static ch.guichet.db.Tables.DRAFT;
import static ch.guichet.db.Tables.MAJORITY_NOTICE;
import static ch.guichet.db.Tables.MOBILE_CHANGE;
import static ch.guichet.db.Tables.REGISTRATION_MAIL;
import static ch.guichet.db.Tables.REVISION;
import static ch.guichet.db.Tables.SIGN_IN;
import static ch.guichet.db.Tables.SIGN_IN_ATTEMPT;
import static ch.guichet.db.Tables.SIGN_IN_CODE;
import static ch.guichet.db.Tables.UNANSWERED_CODE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import ch.guichet.account.Account;
import ch.guichet.account.AccountId;
import ch.guichet.account.Secrets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.util.RawValue;

/** All there is of an account itself, and of the people and bank accounts in it; no secret and no hash of one. */
@Repository
class MyDataQuery {

    private static final Pattern WORD = Pattern.compile("_(.)");
    private static final Set<Field<?>> JSON = Set.of(
            DRAFT.HEADING,
            DRAFT.CONTENT,
            DRAFT.UNREADABLE,
            REVISION.CONTENT,
            REVISION.PARTIES,
            CLAIM_WARNING.ARGUMENTS);

    private final DSLContext sql;

    MyDataQuery(DSLContext sql) {
        this.sql = sql;
    }

    Map<String, @Nullable Object> account(AccountId account) {
        return sql.select(
                        ACCOUNT.EMAIL,
                        ACCOUNT.EMAIL_CONFIRMED_AT,
                        ACCOUNT.LAST_NAME,
                        ACCOUNT.FIRST_NAME,
                        ACCOUNT.STREET,
                        ACCOUNT.POSTAL_CODE,
                        ACCOUNT.TOWN,
                        ACCOUNT.COUNTRY,
                        ACCOUNT.MOBILE,
                        ACCOUNT.LANGUAGE,
                        ACCOUNT.CREATED_AT,
                        ACCOUNT.CLOSED_AT)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account.value()))
                .fetchSingle(MyDataQuery::facts);
    }

    List<String> roles(AccountId account) {
        return sql.select(ACCOUNT_ROLE.ROLE_NAME)
                .from(ACCOUNT_ROLE)
                .where(ACCOUNT_ROLE.ACCOUNT_ID.eq(account.value()))
                .orderBy(ACCOUNT_ROLE.ROLE_NAME)
                .fetch(ACCOUNT_ROLE.ROLE_NAME);
    }

    /** Those of the last ninety days, which is how long they are kept. */
    List<Map<String, @Nullable Object>> signIns(AccountId account) {
        return sql.select(
                        SIGN_IN.DEVICE,
                        SIGN_IN.CREATED_AT,
                        SIGN_IN.CONFIRMED_AT,
                        SIGN_IN.PROVED_AT,
                        SIGN_IN.EXPIRES_AT,
                        SIGN_IN.ENDED_AT,
                        SIGN_IN_CODE.SENDS.as("codes_sent"),
                        SIGN_IN_CODE.SENT_AT.as("code_sent_at"),
                        SIGN_IN_CODE.FAILURES.as("wrong_codes"),
                        MOBILE_CHANGE.MOBILE.as("new_mobile"),
                        MOBILE_CHANGE.SENT_AT.as("new_mobile_at"),
                        MOBILE_CHANGE.FAILURES.as("new_mobile_wrong_codes"))
                .from(SIGN_IN)
                .leftJoin(SIGN_IN_CODE)
                .on(SIGN_IN_CODE.SIGN_IN_ID.eq(SIGN_IN.ID))
                .leftJoin(MOBILE_CHANGE)
                .on(MOBILE_CHANGE.SIGN_IN_ID.eq(SIGN_IN.ID))
                .where(SIGN_IN.ACCOUNT_ID.eq(account.value()))
                .orderBy(SIGN_IN.CREATED_AT)
                .fetch(MyDataQuery::facts);
    }

    List<Map<String, @Nullable Object>> links(AccountId account) {
        return sql.select(
                        ACCOUNT_LINK.PURPOSE,
                        ACCOUNT_LINK.EMAIL,
                        ACCOUNT_LINK.CREATED_AT,
                        ACCOUNT_LINK.EXPIRES_AT,
                        ACCOUNT_LINK.USED_AT)
                .from(ACCOUNT_LINK)
                .where(ACCOUNT_LINK.ACCOUNT_ID.eq(account.value()))
                .orderBy(ACCOUNT_LINK.CREATED_AT)
                .fetch(MyDataQuery::facts);
    }

    /** What is kept by the fingerprint of the address, whether an account has it or not. */
    List<Map<String, @Nullable Object>> wrongPasswords(Account account) {
        return sql.select(SIGN_IN_ATTEMPT.FAILURES, SIGN_IN_ATTEMPT.LAST_FAILURE_AT)
                .from(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.EMAIL_HASH.eq(
                        Secrets.hash(account.email().address())))
                .fetch(MyDataQuery::facts);
    }

    List<Map<String, @Nullable Object>> registrationMails(Account account) {
        return sql.select(REGISTRATION_MAIL.SENT_AT)
                .from(REGISTRATION_MAIL)
                .where(REGISTRATION_MAIL.EMAIL_HASH.eq(
                        Secrets.hash(account.email().address())))
                .orderBy(REGISTRATION_MAIL.ID)
                .fetch(MyDataQuery::facts);
    }

    /** What is kept by the fingerprint of the number. */
    List<Map<String, @Nullable Object>> unansweredCodes(Account account) {
        return sql.select(UNANSWERED_CODE.SENT_AT)
                .from(UNANSWERED_CODE)
                .where(UNANSWERED_CODE.MOBILE_HASH.eq(
                        Secrets.hash(account.mobile().e164())))
                .orderBy(UNANSWERED_CODE.ID)
                .fetch(MyDataQuery::facts);
    }

    /** Those who are represented no longer, too; each with the decisions saved for them. */
    List<Map<String, @Nullable Object>> beneficiaries(AccountId account) {
        var saved = sql.select(
                        DECISION.BENEFICIARY_ID, DECISION.DECISION_NUMBER, DECISION.DESCRIPTION, DECISION.CREATED_AT)
                .from(DECISION)
                .join(BENEFICIARY)
                .on(BENEFICIARY.ID.eq(DECISION.BENEFICIARY_ID))
                .where(BENEFICIARY.ACCOUNT_ID.eq(account.value()))
                .orderBy(DECISION.ID)
                .fetchGroups(DECISION.BENEFICIARY_ID, row -> without(row, DECISION.BENEFICIARY_ID));
        return sql.select(
                        BENEFICIARY.ID,
                        BENEFICIARY.IS_HOLDER,
                        BENEFICIARY.LAST_NAME,
                        BENEFICIARY.FIRST_NAME,
                        BENEFICIARY.STREET,
                        BENEFICIARY.POSTAL_CODE,
                        BENEFICIARY.TOWN,
                        BENEFICIARY.COUNTRY,
                        BENEFICIARY.BIRTH_DATE,
                        BENEFICIARY.AVS_NUMBER,
                        BENEFICIARY.FIRST_BIRTH_DATE,
                        BENEFICIARY.FIRST_AVS_NUMBER,
                        BENEFICIARY.CREATED_AT,
                        BENEFICIARY.ENDED_AT,
                        field(select(max(MAJORITY_NOTICE.TOLD_AT))
                                        .from(MAJORITY_NOTICE)
                                        .where(MAJORITY_NOTICE.BENEFICIARY_ID.eq(BENEFICIARY.ID)))
                                .as("majority_told_at"))
                .from(BENEFICIARY)
                .where(BENEFICIARY.ACCOUNT_ID.eq(account.value()))
                .orderBy(BENEFICIARY.ID)
                .fetch(row -> {
                    var facts = facts(row);
                    facts.put("decisions", saved.getOrDefault(row.value1(), List.of()));
                    return facts;
                });
    }

    /** Those that were deleted, too. */
    List<Map<String, @Nullable Object>> bankAccounts(AccountId account) {
        return sql.select(
                        BANK_ACCOUNT.ID,
                        BANK_ACCOUNT.IBAN,
                        BANK_ACCOUNT.HOLDER_NAME,
                        BANK_ACCOUNT.HOLDER_STREET,
                        BANK_ACCOUNT.HOLDER_POSTAL_CODE,
                        BANK_ACCOUNT.HOLDER_TOWN,
                        BANK_ACCOUNT.HOLDER_COUNTRY,
                        BANK_ACCOUNT.IS_DEFAULT,
                        BANK_ACCOUNT.CREATED_AT,
                        BANK_ACCOUNT.ENDED_AT)
                .from(BANK_ACCOUNT)
                .where(BANK_ACCOUNT.ACCOUNT_ID.eq(account.value()))
                .orderBy(BANK_ACCOUNT.ID)
                .fetch(MyDataQuery::facts);
    }

    /** The values of a row by names as they are written in JSON; what is JSON already stays as it was stored. */
    static Map<String, @Nullable Object> facts(Record row) {
        return without(row, null);
    }

    static Map<String, @Nullable Object> without(Record row, @Nullable Field<?> left) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        for (var field : row.fields()) {
            if (!field.equals(left)) {
                var value = row.get(field);
                facts.put(
                        WORD.matcher(field.getName())
                                .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT)),
                        value instanceof String text && JSON.contains(field) ? new RawValue(text) : value);
            }
        }
        return facts;
    }
}
