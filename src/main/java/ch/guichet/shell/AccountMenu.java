package ch.guichet.shell;

/** Under the name of whoever is signed in: their pages, and the way out. */
class AccountMenu extends Menu {

    AccountMenu(String shown, String name, SignedIn account) {
        super(shown, name);
        addClassName("account");
        if (account.isClaimant()) {
            link(getTranslation("shell.guichet"), ".");
        }
        if (account.isReviewer()) {
            link(getTranslation("shell.review"), "review");
            link(getTranslation("shell.proofs"), "review/proofs");
        }
        link(getTranslation("shell.account"), "account");
        action(getTranslation("shell.sign-out"), account::signOut);
    }
}
