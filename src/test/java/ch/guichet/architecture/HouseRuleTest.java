package ch.guichet.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseRuleTest {

    private static final String ROOT = "ch.guichet";
    private static final String OFFENDING = "ch.guichet.architecture.offending";
    private static final Pattern ORIGIN =
            Pattern.compile("<(" + OFFENDING.replace(".", "\\.") + "[\\w.]*\\.[A-Z]\\w*)");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages(OFFENDING);

    @ParameterizedTest
    @EnumSource
    void the_house_keeps_the_rule(HouseRule rule) {
        rule.in(ROOT).check(HOUSE);
    }

    @ParameterizedTest
    @EnumSource
    void the_rule_finds_those_who_break_it_and_nobody_else(HouseRule rule) {
        var breaking = OFFENDERS.stream()
                .filter(type -> type.isAnnotatedWith(Breaks.class))
                .filter(type ->
                        List.of(type.getAnnotationOfType(Breaks.class).value()).contains(rule.name()))
                .map(type -> type.getName())
                .collect(toSet());

        var found = rule.in(OFFENDING).evaluate(OFFENDERS).getFailureReport().getDetails().stream()
                .map(HouseRuleTest::origin)
                .collect(toSet());

        assertThat(breaking).isNotEmpty();
        assertThat(found).isEqualTo(breaking);
    }

    private static String origin(String violation) {
        var origin = ORIGIN.matcher(violation);
        assertThat(origin.find()).as(violation).isTrue();
        return origin.group(1);
    }
}
