package ch.guichet.claimform.invoice;

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

/** Form 318.632, invoice: what the invoice says, for services that no other form is for. */
public final class InvoiceForm implements ClaimForm<InvoiceContent> {

    @Override
    public Form<InvoiceContent> definition() {
        return InvoiceContent.FORM;
    }

    @Override
    public String number() {
        return "318.632";
    }

    @Override
    public Calculation calculate(InvoiceContent content, Occasion occasion) {
        var calculation = Calculation.from(occasion.rates());
        var amount = content.amount();
        if (amount != null) {
            content.period()
                    .ifPresent(days ->
                            calculation.declared(Path.of("amount"), "INVOICE", amount, days, "RAI art. 78 al. 1"));
        }
        return calculation.done();
    }

    @Override
    public Optional<Period> period(InvoiceContent content) {
        return content.period();
    }

    @Override
    public List<Proof> documents(InvoiceContent content) {
        var provider = content.provider();
        return provider == null
                ? List.of()
                : content.period().stream()
                        .map(days -> Proof.of("invoice.proof.invoice", provider, days))
                        .toList();
    }

    @Override
    public List<Mark> marks(InvoiceContent content) {
        return content.identity().stream()
                .flatMap(
                        same -> content.period().stream().map(days -> new Mark(InvoiceContent.SENT, same, days.from())))
                .toList();
    }

    @Override
    public Set<String> compares() {
        return Set.of(InvoiceContent.SENT);
    }
}
