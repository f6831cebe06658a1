package ch.guichet.architecture.offending.claimform.two;

import ch.guichet.architecture.Breaks;
import ch.guichet.architecture.offending.claimform.one.First;

@Breaks("FORMS_DO_NOT_KNOW_EACH_OTHER")
public record Second(First other) {}
