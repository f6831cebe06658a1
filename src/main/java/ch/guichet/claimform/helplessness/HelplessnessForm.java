package ch.guichet.claimform.helplessness;

import ch.guichet.common.Period;
import ch.guichet.form.Calculation;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Form;
import ch.guichet.form.Mark;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Proof;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Form 318.632.2, allowance and supplement for minors: each night at the rate of its own date. */
public final class HelplessnessForm implements ClaimForm<HelplessnessContent> {

    private static final Path STAYS = Path.of("stays");
    private static final String NIGHT = "night";
    private static final String ONLY_AT_HOME = "LAI art. 42bis al. 4";

    @Override
    public Form<HelplessnessContent> definition() {
        return HelplessnessContent.FORM;
    }

    @Override
    public String number() {
        return "318.632.2";
    }

    @Override
    public Calculation calculate(HelplessnessContent content, Occasion occasion) {
        var calculation = Calculation.from(occasion.rates());
        for (var stay : content.stays()) {
            stay.nights().ifPresent(nights -> price(calculation, stay, nights));
        }
        return calculation.done();
    }

    private static void price(Calculation.Writer calculation, Stay stay, Period nights) {
        var path = STAYS.row(stay.id());
        var before = nights.overlap(Right.BEFORE_2021);
        var since = nights.overlap(Right.SINCE_2021);
        switch (stay.place()) {
            case DOMICILE -> pay(calculation, path, stay, nights);
            case HOSPITAL -> {
                before.ifPresent(days -> refuse(calculation, path, "HOSPITAL_BEFORE_2021", days));
                since.ifPresent(days -> pay(calculation, path, stay, days));
            }
            case HOME -> {
                if (stay.payer() == Payer.SOCIAL_INSURANCE) {
                    refuse(calculation, path, "HOME_INSURED", nights);
                } else if (stay.payer() == Payer.FAMILY) {
                    before.ifPresent(days -> refuse(calculation, path, "HOME_BEFORE_2021", days));
                    since.ifPresent(days -> leave(calculation, path, stay, days));
                }
            }
            case null -> {}
        }
    }

    private static void pay(Calculation.Writer calculation, Path path, Stay stay, Period nights) {
        if (stay.degree() != null) {
            calculation.days(path, stay.degree().rate(), nights.days());
        }
        if (stay.supplement() != null) {
            stay.supplement().rate().ifPresent(rate -> calculation.days(path, rate, nights.days()));
        }
    }

    /** The law says that the family keeps the right to both, not how much a night in a home is worth. */
    private static void leave(Calculation.Writer calculation, Path path, Stay stay, Period nights) {
        if (stay.degree() != null) {
            calculation.left(path, "HOME_API", number(nights), NIGHT, nights, "RAI art. 35bis al. 2ter");
        }
        if (stay.supplement() != null && stay.supplement().rate().isPresent()) {
            calculation.left(path, "HOME_SSI", number(nights), NIGHT, nights, "RAI art. 36 al. 2");
        }
    }

    private static void refuse(Calculation.Writer calculation, Path path, String reason, Period nights) {
        calculation.notDue(path, reason, number(nights), NIGHT, nights, ONLY_AT_HOME);
    }

    private static BigDecimal number(Period nights) {
        return BigDecimal.valueOf(nights.length());
    }

    @Override
    public Optional<Period> period(HelplessnessContent content) {
        return content.period();
    }

    @Override
    public List<Proof> documents(HelplessnessContent content) {
        var attestations = HospitalStay.of(content.stays()).stream()
                .filter(stay -> stay.nights().overlap(Right.SINCE_2021).isPresent())
                .map(stay -> Proof.of(
                        stay.needsAttestation()
                                ? "helplessness.proof.attestation"
                                : "helplessness.proof.attestationIfAny",
                        stay.nights()));
        var bills = content.stays().stream()
                .filter(stay -> stay.place() == Place.HOME && stay.payer() == Payer.FAMILY)
                .flatMap(stay -> stay.nights().stream())
                .map(nights -> Proof.of("helplessness.proof.bill", nights));
        return Stream.concat(attestations, bills).toList();
    }

    @Override
    public List<Mark> marks(HelplessnessContent content) {
        return content.stays().stream()
                .flatMap(stay -> stay.nights().stream())
                .flatMap(nights -> nights.days().stream())
                .distinct()
                .map(night -> new Mark(Stay.NIGHT, Stay.ANY, night))
                .toList();
    }

    @Override
    public Set<String> compares() {
        return Set.of(Stay.NIGHT);
    }
}
