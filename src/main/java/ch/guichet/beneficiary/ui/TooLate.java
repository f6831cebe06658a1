package ch.guichet.beneficiary.ui;

import ch.guichet.shell.Focus;
import ch.guichet.shell.Notice;
import ch.guichet.shell.Tone;
import com.vaadin.flow.component.button.Button;

/** Says that something was changed on another page; what was typed stays until the person leaves. */
class TooLate extends Notice {

    TooLate(String what, String why, String back, Runnable leave) {
        super(Tone.NO, what, why, new Button(back, press -> leave.run()));
        announced();
        Focus.on(this);
    }
}
