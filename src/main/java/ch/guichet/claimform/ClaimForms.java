package ch.guichet.claimform;

import ch.guichet.claimform.aids.AidsForm;
import ch.guichet.claimform.assistance.AssistanceForm;
import ch.guichet.claimform.hearing.HearingForm;
import ch.guichet.claimform.helplessness.HelplessnessForm;
import ch.guichet.claimform.invoice.InvoiceForm;
import ch.guichet.claimform.travel.TravelForm;
import ch.guichet.form.ClaimForm;
import java.util.List;
import java.util.Optional;

/** The forms the counter offers, in the order of its menu. */
public final class ClaimForms {

    public static final List<ClaimForm<?>> ALL = List.of(
            new AidsForm(),
            new HelplessnessForm(),
            new HearingForm(),
            new AssistanceForm(),
            new TravelForm(),
            new InvoiceForm());

    private final List<ClaimForm<?>> offered;

    public ClaimForms() {
        this(ALL);
    }

    /** Others than the counter comes with. */
    public ClaimForms(List<ClaimForm<?>> offered) {
        this.offered = List.copyOf(offered);
    }

    public List<ClaimForm<?>> offered() {
        return offered;
    }

    public Optional<ClaimForm<?>> named(String name) {
        return offered.stream()
                .<ClaimForm<?>>map(form -> form)
                .filter(form -> form.name().equals(name))
                .findFirst();
    }
}
