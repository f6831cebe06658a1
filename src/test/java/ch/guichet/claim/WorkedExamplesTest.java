package ch.guichet.claim;

import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.claim.WorkedExample.Objection;
import ch.guichet.claim.WorkedExample.PaidLine;
import ch.guichet.claimform.ClaimForms;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Draft;
import ch.guichet.form.Line;
import ch.guichet.form.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the forms' pages, {@code examples/<form>/*.json}, computed with the rates the counter ships with. */
class WorkedExamplesTest {

    private static final ContentCodec CODEC = new ContentCodec();

    static Stream<Arguments> examples() {
        return ClaimForms.ALL.stream()
                .flatMap(form -> Examples.worked(form).stream().map(name -> {
                    var example = Examples.worked(form, name);
                    return Arguments.of(form, Named.of(form.name() + ": " + example.about(), example));
                }));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("examples")
    <C extends Record> void an_example_comes_to_what_its_page_says(ClaimForm<C> form, WorkedExample example) {
        var content = Examples.content(form, example);
        var occasion = example.occasion();
        var problems = form.check(Draft.of(form.definition(), content), occasion);

        assertThat(problems.stream().map(WorkedExamplesTest::shown))
                .containsExactlyElementsOf(requireNonNullElse(example.problems(), List.of()));
        if (example.total() != null || example.problems() == null) {
            var calculation = form.calculation(content, occasion);
            assertThat(calculation.lines().stream().map(WorkedExamplesTest::shown))
                    .containsExactlyElementsOf(requireNonNullElse(example.lines(), List.of()));
            assertThat(calculation.total().amount().toPlainString()).isEqualTo(example.total());
        }
    }

    private static PaidLine shown(Line line) {
        var price = line.price();
        return new PaidLine(
                line.code(),
                line.isMeasured() ? line.quantity().toPlainString() : null,
                price == null ? null : price.amount().amount().toPlainString(),
                line.amount().amount().toPlainString());
    }

    @SuppressWarnings("unchecked")
    private static Objection shown(Problem problem) {
        return new Objection(problem.path().toString(), problem.key(), (List<Object>)
                CODEC.read(CODEC.write(problem.arguments()), List.class));
    }
}
