package ch.guichet.claimform.travel;

import static ch.guichet.form.Form.of;

import ch.guichet.common.Chf;
import ch.guichet.form.Form;
import ch.guichet.form.Kind;
import ch.guichet.form.Row;
import ch.guichet.form.RowId;
import org.jspecify.annotations.Nullable;

/** Somebody who had to come along on a journey by public transport (RAI art. 90 al. 3); all but the fare is the journey's. */
public record Companion(RowId id, @Nullable Chf fare) implements Row {

    static final Form<Companion> FORM = of(Companion.class, "travel.companion")
            .ask("fare", new Kind.Amount(), Companion::fare)
            .required()
            .build();
}
