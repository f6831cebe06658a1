package ch.guichet.architecture.offending.account;

import ch.guichet.architecture.Breaks;

@Breaks("NAMES_SAY_WHAT_A_CLASS_IS")
class AccountManager {}
