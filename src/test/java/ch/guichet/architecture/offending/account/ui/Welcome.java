package ch.guichet.architecture.offending.account.ui;

import ch.guichet.architecture.Breaks;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

@Route(value = "offending/welcome", registerAtStartup = false)
@PermitAll
@Breaks({"VIEWS_ARE_NAMED_AND_HIDDEN", "VIEWS_SAY_WHO_MAY_COME", "NOTHING_IS_OPEN_TO_ALL_WHO_SIGNED_IN"})
public class Welcome extends Div {}
