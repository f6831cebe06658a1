package ch.guichet.form.sketch;

import ch.guichet.common.Chf;
import ch.guichet.common.Period;
import ch.guichet.form.Calculation;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Form;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Proof;
import ch.guichet.rates.RateCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Form 318.632.2 as a sketch. */
final class MinorsForm implements ClaimForm<Minors> {

    @Override
    public Form<Minors> definition() {
        return Minors.FORM;
    }

    @Override
    public String number() {
        return "318.632.2";
    }

    @Override
    public Calculation calculate(Minors form, Occasion occasion) {
        var calculation = Calculation.from(occasion.rates());
        form.stays().stream().filter(stay -> !stay.nights().isEmpty()).forEach(stay -> price(calculation, stay));
        return calculation.done();
    }

    private static void price(Calculation.Writer calculation, Stay stay) {
        var path = Path.of("stays").row(stay.id());
        var nights = stay.nights();
        var period = new Period(nights.first(), nights.last());
        if (stay.place() == Stay.Place.HOME) {
            if (stay.payer() == Stay.Payer.FAMILY) {
                calculation.left(
                        path, "HOME", BigDecimal.valueOf(nights.size()), "night", period, "RAI art. 35bis al. 2ter");
            } else {
                calculation.declared(path, "HOME_PAID", Chf.ZERO, period, "LAI art. 42bis al. 4");
            }
            return;
        }
        if (stay.degree() != null) {
            calculation.days(path, new RateCode("API_" + stay.degree()), nights);
        }
        if (stay.supplement() != null && stay.supplement() != Stay.Supplement.NONE) {
            calculation.days(path, new RateCode("SSI_" + stay.supplement()), nights);
        }
    }

    @Override
    public Optional<Period> period(Minors form) {
        return form.period();
    }

    @Override
    public List<Proof> documents(Minors form) {
        return form.stays().stream()
                .filter(stay -> stay.place() == Stay.Place.HOSPITAL)
                .map(stay -> Proof.of("minors.proof.hospital"))
                .toList();
    }
}
