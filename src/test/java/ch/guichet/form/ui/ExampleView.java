package ch.guichet.form.ui;

import ch.guichet.claim.Examples;
import ch.guichet.claimform.ClaimForms;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.WildcardParameter;

/** A blank form on the day of a worked example, {@code example/travel/car-23-km}. */
@Route(value = "example", registerAtStartup = false)
class ExampleView extends Main implements HasUrlParameter<String> {

    @Override
    public void setParameter(BeforeEvent event, @WildcardParameter String example) {
        var names = example.split("/");
        var form = new ClaimForms().named(names[0]).orElseThrow();
        removeAll();
        add(new SamplePage<>(form, Examples.worked(form, names[1]).occasion()));
    }
}
