package ch.guichet.architecture;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseRuleTest {

    private static final String ROOT = "ch.guichet";
    private static final String OFFENDING = "ch.guichet.architecture.offending";
    private static final Pattern ORIGIN = Pattern.compile("<" + Pattern.quote(OFFENDING) + "\\.([a-z.]*\\.[A-Z]\\w*)");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages(OFFENDING);

    /** Which of the offending classes break a rule. */
    private static final Map<HouseRule, Set<String>> BROKEN_BY = Map.ofEntries(
            entry(HouseRule.VALUES_ARE_PLAIN_JAVA, Set.of("common.Amount", "form.Printed")),
            entry(HouseRule.VALUES_ALONE_READ_NUMBERS, Set.of("account.PhoneShape")),
            entry(HouseRule.FORMS_DO_NOT_KNOW_EACH_OTHER, Set.of("claimform.two.Second")),
            entry(HouseRule.SQL_STANDS_IN_REPOSITORIES, Set.of("account.AccountList")),
            entry(HouseRule.REPOSITORIES_STAY_INSIDE, Set.of("account.AccountRepository")),
            entry(HouseRule.VAADIN_STAYS_ON_THE_PAGES, Set.of("account.Notice")),
            entry(HouseRule.VIEWS_ARE_NAMED_AND_HIDDEN, Set.of("account.ui.Welcome")),
            entry(HouseRule.WHAT_IS_CALLED_VIEW_HAS_AN_ADDRESS, Set.of("account.ui.AccountView")),
            entry(HouseRule.VIEWS_SAY_WHO_MAY_COME, Set.of("account.ui.Welcome")),
            entry(HouseRule.NOTHING_IS_OPEN_TO_ALL_WHO_SIGNED_IN, Set.of("account.ui.Welcome")),
            entry(HouseRule.PAGES_DO_NOT_SEE_REPOSITORIES, Set.of("account.ui.AccountView")),
            entry(HouseRule.TRANSACTIONS_BEGIN_IN_SERVICES, Set.of("account.AccountList")),
            entry(HouseRule.TIME_COMES_FROM_THE_CLOCK, Set.of("account.Today", "account.Moments", "account.Age")),
            entry(HouseRule.PDF_IS_KNOWN_TO_DOCUMENTS_ONLY, Set.of("form.Printed")),
            entry(HouseRule.NAMES_SAY_WHAT_A_CLASS_IS, Set.of("account.AccountManager", "account.AbstractAccount")));

    @ParameterizedTest
    @EnumSource
    void the_house_keeps_the_rule(HouseRule rule) {
        rule.in(ROOT).check(HOUSE);
    }

    @ParameterizedTest
    @EnumSource
    void the_rule_finds_those_who_break_it_and_nobody_else(HouseRule rule) {
        var found = rule.in(OFFENDING).evaluate(OFFENDERS).getFailureReport().getDetails().stream()
                .map(HouseRuleTest::origin)
                .collect(toSet());

        assertThat(found).isNotEmpty().isEqualTo(BROKEN_BY.get(rule));
    }

    private static String origin(String violation) {
        var origin = ORIGIN.matcher(violation);
        assertThat(origin.find()).as(violation).isTrue();
        return origin.group(1);
    }
}
