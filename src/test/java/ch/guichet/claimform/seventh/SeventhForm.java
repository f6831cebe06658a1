package ch.guichet.claimform.seventh;

import ch.guichet.common.Chf;
import ch.guichet.common.Period;
import ch.guichet.form.Calculation;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Form;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Proof;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A form that the counter does not offer. */
public final class SeventhForm implements ClaimForm<SeventhContent> {

    @Override
    public Form<SeventhContent> definition() {
        return SeventhContent.FORM;
    }

    @Override
    public String number() {
        return "318.700";
    }

    @Override
    public Calculation calculate(SeventhContent content, Occasion occasion) {
        var calculation = Calculation.from(occasion.rates());
        period(content).ifPresent(day -> {
            declare(calculation, Path.of("fee"), "FEE", content.fee(), day);
            content.books()
                    .forEach(book -> declare(calculation, Path.of("books").row(book.id()), "BOOK", book.price(), day));
        });
        return calculation.done();
    }

    private static void declare(
            Calculation.Writer calculation, Path path, String code, @Nullable Chf amount, Period day) {
        if (amount != null) {
            calculation.declared(path, code, amount, day, "RAI art. 78 al. 1");
        }
    }

    @Override
    public Optional<Period> period(SeventhContent content) {
        return Optional.ofNullable(content.day()).map(Period::of);
    }

    @Override
    public List<Proof> documents(SeventhContent content) {
        return List.of();
    }
}
