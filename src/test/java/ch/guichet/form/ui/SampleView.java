package ch.guichet.form.ui;

import ch.guichet.claimform.travel.TravelForm;
import ch.guichet.form.Occasion;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;

/** The travel form on a page of its own, for tests in a browser. */
@Route(value = "sample", registerAtStartup = false)
class SampleView extends Main {

    static final LocalDate TODAY = LocalDate.of(2024, 9, 2);

    SampleView() {
        add(new SamplePage<>(new TravelForm(), Occasion.on(TODAY, SampleRates.BOOK)));
    }
}
