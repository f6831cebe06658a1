package ch.guichet.account;

import ch.guichet.common.Language;

/** Something that stands on top of the sign-in page; only the demo mode has it. */
public interface SignInNotice {

    String text(Language language);
}
