package ch.guichet.account.ui;

import ch.guichet.account.Role;
import ch.guichet.common.Reading;
import ch.guichet.shell.field.Problems;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.Optional;
import java.util.Set;

/** Asks a claimant for whom they use the counter (guide 2.1): for themself, for others, or both. */
public class RoleChoice extends CheckboxGroup<Role> {

    public RoleChoice() {
        super(text("register.roles"));
        setItems(Role.BENEFICIARY, Role.REPRESENTATIVE);
        setItemLabelGenerator(RoleText::of);
        setItemHelperGenerator(
                role -> text(role == Role.BENEFICIARY ? "register.beneficiary.help" : "register.representative.help"));
        addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        setManualValidation(true);
    }

    public boolean isBeneficiary() {
        return getValue().contains(Role.BENEFICIARY);
    }

    /** What is chosen, when something is. */
    public Optional<Set<Role>> read(Problems problems) {
        return problems.accepted(this, isEmpty() ? Reading.refused("register.roles.none") : Reading.of(getValue()));
    }

    private static String text(String key) {
        return UI.getCurrentOrThrow().getTranslation(key);
    }
}
