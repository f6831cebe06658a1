package ch.guichet.claim;

import ch.guichet.common.Words;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Draft;
import ch.guichet.form.Earlier;
import ch.guichet.form.Occasion;
import ch.guichet.form.Problem;
import ch.guichet.rates.RateService;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The other claims for the same person that a claim repeats, whichever account sent them; only the office is told. */
@Component
class Doubles {

    private final MarkRepository marks;
    private final RateService rates;

    Doubles(MarkRepository marks, RateService rates) {
        this.marks = marks;
        this.rates = rates;
    }

    /** Those that the form's own rules name when they know all claims for the person. */
    List<ClaimNumber> of(Claim claim, Revision sent) {
        var compared = claim.form().compares();
        if (compared.isEmpty()) {
            return List.of();
        }
        var others = marks.others(sent.parties().avsNumber(), compared, claim.number());
        var numbers = others.stream().map(Earlier::claim).collect(Collectors.toSet());
        return problems(claim.form(), sent, others).stream()
                .flatMap(problem -> problem.arguments().stream())
                .filter(numbers::contains)
                .distinct()
                .map(number -> new ClaimNumber(number.toString()))
                .toList();
    }

    private <C extends Record> List<Problem> problems(ClaimForm<C> form, Revision sent, List<Earlier> others) {
        var definition = form.definition();
        var parties = sent.parties();
        var occasion = new Occasion(
                LocalDate.ofInstant(sent.submittedAt(), Words.ZONE),
                rates.book(),
                parties.birthDate(),
                parties.avsNumber(),
                parties.decision(),
                sent.files().size(),
                others);
        return form.check(Draft.of(definition, definition.type().cast(sent.content())), occasion);
    }
}
