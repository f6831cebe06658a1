package ch.guichet.majority.ui;

import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.beneficiary.ui.PersonNotice;
import ch.guichet.common.Language;
import ch.guichet.common.Translations;
import ch.guichet.common.Words;
import ch.guichet.majority.MajorityService;
import ch.guichet.shell.Notice;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says on a person's page that they come of age, as long as no proof is confirmed. */
@Component
class MajorityOfPerson implements PersonNotice {

    private final MajorityService majorities;
    private final Translations translations;
    private final Clock clock;

    MajorityOfPerson(MajorityService majorities, Translations translations, Clock clock) {
        this.majorities = majorities;
        this.translations = translations;
        this.clock = clock;
    }

    @Override
    public Optional<Notice> about(Beneficiary person) {
        var words = translations.in(Language.of(UI.getCurrentOrThrow().getLocale()));
        var today = LocalDate.ofInstant(clock.instant(), Words.ZONE);
        return majorities
                .of(person)
                .filter(majority -> !majority.isProven())
                .map(majority -> MajorityNotice.leading(majority, today, words));
    }
}
