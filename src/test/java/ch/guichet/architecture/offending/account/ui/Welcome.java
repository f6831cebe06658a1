package ch.guichet.architecture.offending.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

@Route(value = "offending/welcome", registerAtStartup = false)
@PermitAll
public class Welcome extends Div {}
