package ch.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ch.guichet.common.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** « Mon compte » from page to page, and what becomes of the bank accounts there. */
@JourneyTest
class AccountJourneyTest {

    private static final String SECOND = "CH56 0483 5012 3456 7800 9";

    @Test
    void a_beneficiary_opens_every_tab_and_looks_after_bank_accounts(Counter counter) {
        var jane = counter.beneficiary(Language.FR).withPictures("account");
        opensEveryTab(jane);
        looksAfterBankAccounts(counter, jane);
    }

    @Test
    void somebody_in_both_roles_does_so_by_keyboard_alone(Counter counter) {
        var jane = counter.both(Language.FR).with(KeyHand::new).withPictures("account-both");
        opensEveryTab(jane);
        looksAfterBankAccounts(counter, jane);
    }

    @Test
    void a_representative_of_three_does_so_in_the_other_languages(Counter counter) {
        var john = counter.representative(Language.DE).withPictures("account-others");
        counter.represents(john, "Ann", LocalDate.of(2012, 9, 20), "7561234567019");
        counter.represents(john, "Tim", LocalDate.of(2010, 3, 5), "7561234567026");
        counter.represents(john, "Zoé", LocalDate.of(2018, 7, 14), "7561234567033");
        opensEveryTab(john);
        looksAfterBankAccounts(counter, john);
        for (var language : List.of(Language.IT, Language.EN)) {
            john.reads(language);
            john.looksAt("bank-accounts-" + language.code());
        }
    }

    @Test
    void a_change_that_comes_too_late_is_told_where_the_focus_is(Counter counter) {
        var jane = counter.beneficiary(Language.FR);
        jane.opens("/account/bank-accounts");
        jane.signsIn();
        presses(jane, "bank-account.change.short", Someone.IBAN);
        var beside = jane.inAnotherWindow();
        beside.opens("/account/bank-accounts");
        presses(beside, "bank-account.change.short", Someone.IBAN);
        beside.fills("bank-account.holder", "Maison Doe");
        beside.presses("beneficiary.save");
        beside.sees("bank-account.kept", Someone.IBAN);
        jane.presses("beneficiary.save");
        jane.sees("bank-account.stale");
        assertThat(jane.page().locator(".notice.no")).isFocused();
    }

    private static void opensEveryTab(Person jane) {
        jane.opens("/account");
        jane.signsIn();
        jane.seesText(jane.self().email());
        jane.looksAt("access");
        follows(jane, "information");
        jane.seesValue(jane.text("field.street"), "Rue du Lac 1");
        follows(jane, "beneficiaries");
        follows(jane, "data");
        follows(jane, "bank-accounts");
        jane.seesText(Someone.IBAN);
    }

    private static void follows(Person jane, String tab) {
        jane.follows("account/" + tab);
        jane.isAt("/account/" + tab);
        assertThat(jane.page().locator(".tabs [aria-current='page']")).hasCount(1);
        assertThat(jane.page().locator(".tabs [aria-current='page']"))
                .hasAttribute("href", Pattern.compile("account/" + tab + "$"));
        jane.looksAt(tab);
    }

    private static void looksAfterBankAccounts(Counter counter, Person jane) {
        adds(jane);
        changes(counter, jane);
        deletes(jane);
    }

    private static void adds(Person jane) {
        jane.presses("bank-account.add");
        jane.sees("bank-account.warning");
        jane.presses("beneficiary.save");
        jane.sees("field.required", jane.text("field.iban"));
        assertThat(jane.page().locator(".problems")).isFocused();
        jane.looksAt("bank-account-errors");
        jane.fills("field.iban", SECOND);
        jane.fills("bank-account.holder", "Maison Doe");
        // a list keeps its own Enter
        jane.field(jane.text("field.country")).press("Enter");
        jane.rests();
        jane.seesNo("bank-account.kept", SECOND);
        jane.field(jane.text("bank-account.holder")).press("Enter");
        jane.sees("bank-account.kept", SECOND);
        presses(jane, "bank-account.make-default", SECOND);
        jane.sees("bank-account.default.done", SECOND);
        jane.looksAt("two-bank-accounts");
    }

    private static void changes(Counter counter, Person jane) {
        counter.pass(Duration.ofMinutes(11));
        presses(jane, "bank-account.change.short", SECOND);
        jane.seesValue(jane.text("field.iban"), SECOND);
        jane.fills("bank-account.holder", "Maison Doe, Nyon");
        jane.presses("beneficiary.save");
        jane.sees("signin.again.why");
        jane.fills("signin.password", "not the password");
        jane.presses("signin.again.submit");
        jane.sees("signin.again.wrong");
        jane.looksAt("password-again");
        jane.fills("signin.password", Someone.PASSWORD);
        jane.presses("signin.again.submit");
        jane.sees("bank-account.kept", SECOND);
        jane.seesText("Maison Doe, Nyon");
    }

    private static void deletes(Person jane) {
        presses(jane, "bank-account.delete", SECOND);
        jane.sees("bank-account.delete.default", Someone.IBAN);
        jane.looksAt("delete-the-default");
        jane.presses("bank-account.delete");
        jane.sees("bank-account.deleted", SECOND);
        presses(jane, "bank-account.delete", Someone.IBAN);
        jane.sees("bank-account.delete.last");
        jane.looksAt("delete-the-last");
        jane.presses("bank-account.delete.keep");
        jane.seesNo("bank-account.none");
    }

    private static void presses(Person jane, String key, String iban) {
        jane.presses("bank-account.deed", jane.text(key), iban);
    }
}
