package ch.guichet.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import ch.guichet.WholeCounter;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Goes through everybody × every page, download and service method × everybody's objects, and compares the answers with the
 * tables {@code pages.txt}, {@code downloads.txt} and {@code services.txt}. Whatever has no row in its table fails, and so does
 * a row for nothing.
 */
@WholeCounter
@ViewPackages(packages = "ch.guichet")
@Import({World.class, Pages.class, Downloads.class, Services.class, ServiceCalls.class, Fingerprint.class})
class AuthorisationTest extends SpringBrowserlessTest {

    /** Words that tell nothing about the object. */
    private static final Set<String> UNTOLD = Set.of("absent", "none", "no");

    @Autowired
    World world;

    @Autowired
    Pages pages;

    @Autowired
    Downloads downloads;

    @Autowired
    Services services;

    @BeforeEach
    void everybody_is_there() {
        world.exist();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_page_opens_for_those_it_is_meant_for_and_looks_missing_to_others() {
        var table = AccessTable.read("pages.txt");
        complete(table, pages.all());
        compare(table, page -> page.contains(":"), (page, person, whose) -> {
            cleanVaadinEnvironment();
            world.become(person);
            // the library remembers who began a visit, so each begins anew
            initVaadinEnvironment();
            return pages.visit(page, world.of(person, whose), this::getCurrentView);
        });
    }

    @Test
    void a_download_is_given_to_those_it_is_meant_for_and_looks_missing_to_others() {
        var table = AccessTable.read("downloads.txt");
        complete(table, downloads.all());
        compare(
                table,
                download -> download.contains("{"),
                (download, person, whose) -> downloads.ask(download, world.signIn(person), world.of(person, whose)));
    }

    @Test
    void a_service_checks_who_asks_for_whose_object_and_changes_nothing_for_others() {
        var table = AccessTable.read("services.txt");
        complete(table, services.all());
        compare(table, method -> true, (method, person, whose) -> {
            world.become(person);
            return services.call(method, world.of(person, whose));
        });
    }

    @Test
    void what_is_for_the_counters_own_use_is_called_by_no_page_and_no_download() {
        var inner = AccessTable.read("services.txt").inner();
        assertThat(inner).isNotEmpty();
        assertThat(services.callsFromOutside(inner)).isEmpty();
    }

    @Test
    void whatever_has_no_row_is_found() {
        var table = new AccessTable(Map.of("/support", List.of()));
        assertThat(missing(table, Set.of("/support", "/new"))).containsExactly("/new");
    }

    private static List<String> missing(AccessTable table, Set<String> subjects) {
        return subjects.stream()
                .filter(subject -> !table.rows().containsKey(subject))
                .sorted()
                .toList();
    }

    private static void complete(AccessTable table, Set<String> subjects) {
        assertThat(missing(table, subjects)).as("without a row").isEmpty();
        assertThat(subjects).as("rows for nothing").containsAll(table.rows().keySet());
    }

    private interface Question {
        Answer ask(String subject, Person person, Whose whose);
    }

    /** All differences at once, each with the row as it would have to be. */
    private static void compare(AccessTable table, Predicate<String> isOwned, Question question) {
        var differences = new ArrayList<String>();
        for (var subject : table.rows().keySet()) {
            if (table.isInner(subject)) {
                continue;
            }
            var answers = new EnumMap<Person, List<Answer>>(Person.class);
            for (var person : Person.values()) {
                var owners = isOwned.test(subject) ? Whose.values() : new Whose[] {Whose.OWN};
                answers.put(
                        person,
                        Stream.of(owners)
                                .map(whose -> question.ask(subject, person, whose))
                                .toList());
            }
            var row = AccessTable.row(subject, answers);
            if (!row.equals(AccessTable.row(subject, table.rows().get(subject)))) {
                differences.add(row);
            }
            answers.forEach((person, words) -> assertSoftly(softly -> {
                if (words.size() > 1
                        && UNTOLD.contains(words.get(Whose.FOREIGN.ordinal()).word())) {
                    softly.assertThat(words.get(Whose.FOREIGN.ordinal()))
                            .as("%s: somebody else's and nobody's for %s", subject, person)
                            .isEqualTo(words.get(Whose.MISSING.ordinal()));
                }
            }));
        }
        assertThat(String.join("\n", differences)).as("answers that differ").isEmpty();
    }
}
