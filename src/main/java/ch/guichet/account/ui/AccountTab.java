package ch.guichet.account.ui;

import ch.guichet.account.Account;
import com.vaadin.flow.component.UI;

/** A page of « Mon compte » (guide 4.1). */
public enum AccountTab {
    ACCESS("account", "register.access"),
    INFORMATION("account/information", "account.mine"),
    BENEFICIARIES("account/beneficiaries", "account.beneficiaries"),
    BANK_ACCOUNTS("account/bank-accounts", "account.bank-accounts"),
    /** Beside the guide's four pages, and quieter. */
    DATA("account/data", "account.data");

    private final String address;
    private final String key;

    AccountTab(String address, String key) {
        this.address = address;
        this.key = key;
    }

    /** Where it is, seen from the base of the application. */
    public String address() {
        return address;
    }

    /** What the page is called, in the language of the page. */
    public String text() {
        return UI.getCurrentOrThrow().getTranslation(key);
    }

    /** The same, for the title of the browser's window. */
    public String title() {
        return UI.getCurrentOrThrow().getTranslation("account.page", text());
    }

    boolean isFor(Account account) {
        return switch (this) {
            case ACCESS, INFORMATION -> true;
            case BENEFICIARIES, BANK_ACCOUNTS, DATA -> account.isClaimant();
        };
    }
}
