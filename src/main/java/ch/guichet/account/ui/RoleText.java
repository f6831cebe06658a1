package ch.guichet.account.ui;

import ch.guichet.account.Role;
import com.vaadin.flow.component.UI;

/** What a role is called on pages. */
public final class RoleText {

    private RoleText() {}

    public static String of(Role role) {
        return UI.getCurrentOrThrow()
                .getTranslation(
                        switch (role) {
                            case BENEFICIARY -> "account.beneficiary";
                            case REPRESENTATIVE -> "account.representative";
                            case REVIEWER -> "account.reviewer";
                            case ADMINISTRATOR -> "account.administrator";
                        });
    }
}
