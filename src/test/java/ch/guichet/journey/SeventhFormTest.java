package ch.guichet.journey;

import ch.guichet.claimform.ClaimForms;
import ch.guichet.claimform.seventh.SeventhForm;
import ch.guichet.common.Language;
import ch.guichet.form.ClaimForm;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One more form takes its package, its texts and its place in the menu: everything else knows it from its definition. */
@Tag("journey")
class SeventhFormTest {

    @Test
    void a_form_nobody_has_thought_of_is_filled_in_sent_corrected_and_accepted() {
        var forms = new ArrayList<ClaimForm<?>>(ClaimForms.ALL);
        forms.add(new SeventhForm());
        try (var counter = Counter.offering(List.copyOf(forms))) {
            var officer = counter.officer(Language.FR);
            officer.opens("/review");
            officer.signsIn();
            FormJourney.of(new SeventhForm(), counter).byMouse(officer);
            counter.close(true);
        }
    }
}
