package ch.guichet.claimform.aids;

import ch.guichet.catalogue.Supply;
import ch.guichet.common.Period;
import ch.guichet.form.Calculation;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Form;
import ch.guichet.form.Mark;
import ch.guichet.form.Occasion;
import ch.guichet.form.Proof;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Forms 318.635 to 318.639 in one: one position of the catalogue, one invoice, what the insurance pays of it. */
public final class AidsForm implements ClaimForm<AidsContent> {

    private static final String NUMBER = "318.635-639";

    @Override
    public Form<AidsContent> definition() {
        return AidsContent.FORM;
    }

    @Override
    public String number() {
        return NUMBER;
    }

    /** The number of the paper form that asks for the position. */
    @Override
    public String printedNumber(AidsContent content, Occasion occasion) {
        return content.granted(occasion)
                .map(granted -> granted.position().paperForm())
                .findFirst()
                .orElse(NUMBER);
    }

    @Override
    public Calculation calculate(AidsContent content, Occasion occasion) {
        var calculation = Calculation.from(occasion.rates());
        content.period()
                .ifPresent(
                        days -> content.granted(occasion).forEach(granted -> granted.pay(calculation, days, occasion)));
        return calculation.done();
    }

    @Override
    public Optional<Period> period(AidsContent content) {
        return content.period();
    }

    @Override
    public List<Proof> documents(AidsContent content) {
        var supplier = content.supplier();
        return supplier == null
                ? List.of()
                : content.period().stream()
                        .map(days -> Proof.of("aids.proof.invoice", supplier, days))
                        .toList();
    }

    @Override
    public List<Mark> marks(AidsContent content) {
        var position = content.position();
        var supply = content.supply();
        var day = content.from();
        return position == null || supply == null || day == null
                ? List.of()
                : Stream.concat(
                                Stream.of(new Mark(mark(supply), position.text(), day)),
                                content.identity().stream().map(same -> new Mark(AidsContent.SENT, same, day)))
                        .toList();
    }

    @Override
    public Set<String> compares() {
        return Stream.concat(
                        Stream.of(AidsContent.SENT), Stream.of(Supply.values()).map(AidsForm::mark))
                .collect(Collectors.toSet());
    }

    /** By what a position that was claimed is remembered: bought and repaired are two things. */
    static String mark(Supply supply) {
        return "aids." + supply.name();
    }
}
