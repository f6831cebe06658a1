package ch.guichet.claim;

import ch.guichet.catalogue.CatalogueService;
import ch.guichet.common.Words;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Draft;
import ch.guichet.form.Earlier;
import ch.guichet.form.Occasion;
import ch.guichet.form.Problem;
import ch.guichet.rates.RateService;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The other claims for the same person that a claim repeats, whichever account sent them; only the office is told. */
@Component
class Doubles {

    /** More need no comparing one by one. */
    private static final int MOST = 20;

    private final MarkRepository marks;
    private final RateService rates;
    private final CatalogueService catalogues;

    Doubles(MarkRepository marks, RateService rates, CatalogueService catalogues) {
        this.marks = marks;
        this.rates = rates;
        this.catalogues = catalogues;
    }

    /** Those that the form's own rules name when they know all claims for the person. */
    List<ClaimNumber> of(Claim claim, Revision sent) {
        var compared = claim.form().compares();
        if (compared.isEmpty()) {
            return List.of();
        }
        var others = marks.others(sent.parties().avsNumber(), compared, claim.number());
        var found = new LinkedHashSet<ClaimNumber>();
        // a rule names the first only: without those that were named it names the next
        var more = true;
        while (more && found.size() < MOST) {
            more = found.addAll(named(claim.form(), sent, without(found, others)));
        }
        return List.copyOf(found);
    }

    private static List<Earlier> without(Set<ClaimNumber> found, List<Earlier> others) {
        return others.stream()
                .filter(earlier -> !found.contains(new ClaimNumber(earlier.claim())))
                .toList();
    }

    private List<ClaimNumber> named(ClaimForm<?> form, Revision sent, List<Earlier> others) {
        var numbers = others.stream().map(Earlier::claim).collect(Collectors.toSet());
        return problems(form, sent, others).stream()
                .flatMap(problem -> problem.arguments().stream())
                .filter(numbers::contains)
                .map(number -> new ClaimNumber(number.toString()))
                .toList();
    }

    private <C extends Record> List<Problem> problems(ClaimForm<C> form, Revision sent, List<Earlier> others) {
        var definition = form.definition();
        var parties = sent.parties();
        var occasion = new Occasion(
                LocalDate.ofInstant(sent.submittedAt(), Words.ZONE),
                rates.book(),
                catalogues.catalogue(),
                parties.birthDate(),
                parties.avsNumber(),
                parties.decision(),
                sent.files().size(),
                others);
        return form.check(Draft.of(definition, definition.type().cast(sent.content())), occasion);
    }
}
