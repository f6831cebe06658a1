package ch.guichet.claimform.hearing;

import ch.guichet.common.Period;
import ch.guichet.form.Calculation;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Form;
import ch.guichet.form.Mark;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Proof;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Form 300.001, hearing aids: flat rates by age and calendar year; what has none is left to the office. */
public final class HearingForm implements ClaimForm<HearingContent> {

    @Override
    public Form<HearingContent> definition() {
        return HearingContent.FORM;
    }

    @Override
    public String number() {
        return "300.001";
    }

    @Override
    public Calculation calculate(HearingContent content, Occasion occasion) {
        var calculation = Calculation.from(occasion.rates());
        pay(calculation, "devices", content.devices(), occasion);
        pay(calculation, "repairs", content.repairs(), occasion);
        pay(calculation, "batteries", content.batteries(), occasion);
        pay(calculation, "services", content.services(), occasion);
        pay(calculation, "hardships", content.hardships(), occasion);
        return calculation.done();
    }

    private static void pay(
            Calculation.Writer calculation, String section, List<? extends Benefit> entries, Occasion occasion) {
        entries.forEach(entry -> entry.pay(calculation, Path.of(section).row(entry.id()), occasion));
    }

    @Override
    public Optional<Period> period(HearingContent content) {
        return content.benefits().flatMap(benefit -> benefit.days().stream()).reduce(Period::span);
    }

    @Override
    public List<Proof> documents(HearingContent content) {
        return documents(content.benefits());
    }

    @Override
    public List<Proof> documents(HearingContent content, Occasion occasion) {
        return documents(content.benefits().filter(benefit -> benefit.needsProof(occasion)));
    }

    private static List<Proof> documents(Stream<Benefit> benefits) {
        return benefits.flatMap(benefit -> benefit.proof().stream()).distinct().toList();
    }

    @Override
    public List<Mark> marks(HearingContent content) {
        return Stream.concat(
                        content.devices().stream().flatMap(device -> device.mark().stream()),
                        content.batteries().stream().flatMap(Batteries::marks))
                .distinct()
                .toList();
    }

    @Override
    public Set<String> compares() {
        return Set.of(Device.MARK, Batteries.MARK);
    }
}
