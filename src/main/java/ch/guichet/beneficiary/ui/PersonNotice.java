package ch.guichet.beneficiary.ui;

import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.shell.Notice;
import java.util.Optional;

/** Something another part of the counter has to say on a person's page. */
public interface PersonNotice {

    /** What is to be said of the person at present. */
    Optional<Notice> about(Beneficiary person);
}
