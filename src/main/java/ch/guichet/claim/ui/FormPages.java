package ch.guichet.claim.ui;

import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.claim.ClaimCheck;
import ch.guichet.claim.ClaimService;
import ch.guichet.claim.DraftService;
import ch.guichet.claim.SavedDraft;
import ch.guichet.claim.SubmissionService;
import ch.guichet.common.Language;
import ch.guichet.common.Translations;
import ch.guichet.common.Words;
import ch.guichet.majority.ui.MajorityNotice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;

/** Makes the page on which a draft is filled in, new or a correction. */
@org.springframework.stereotype.Component
record FormPages(
        DraftService drafts,
        SubmissionService submissions,
        ClaimService claims,
        ClaimCheck check,
        BeneficiaryService beneficiaries,
        Clock clock,
        Translations translations) {

    /** @param message what the office asked for, empty for a new claim */
    Component of(SavedDraft<?> draft, String message) {
        return page(draft, message);
    }

    private <C extends Record> FormPage<C> page(SavedDraft<C> draft, String message) {
        return new FormPage<>(draft, message, this, words());
    }

    /** Says above the questions, if it is so, that the person they are about comes of age. */
    void sayMajority(SavedDraft<?> draft, Div place) {
        place.removeAll();
        check.majority(draft)
                .map(majority ->
                        MajorityNotice.leading(majority, LocalDate.ofInstant(clock.instant(), Words.ZONE), words()))
                .ifPresent(place::add);
    }

    Words words() {
        return translations.in(Language.of(UI.getCurrent().getLocale()));
    }
}
