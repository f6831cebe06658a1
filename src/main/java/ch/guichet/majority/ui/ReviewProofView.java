package ch.guichet.majority.ui;

import ch.guichet.account.Role;
import ch.guichet.common.Language;
import ch.guichet.common.Term;
import ch.guichet.common.Text;
import ch.guichet.common.Translations;
import ch.guichet.common.Words;
import ch.guichet.file.ui.FileList;
import ch.guichet.majority.Majority;
import ch.guichet.majority.ProofCase;
import ch.guichet.majority.ProofId;
import ch.guichet.majority.ProofReviewService;
import ch.guichet.majority.ProofState;
import ch.guichet.shell.AnswerList;
import ch.guichet.shell.Card;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Notice;
import ch.guichet.shell.Titled;
import ch.guichet.shell.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A proof of representation as an officer sees it, with its documents and the decision. */
@Route(value = "review/proofs/:proof", layout = MainLayout.class)
@RolesAllowed(Role.Names.REVIEWER)
class ReviewProofView extends Div implements Titled, BeforeEnterObserver {

    private final transient ProofReviewService review;
    private final transient Words words;
    private final TextArea reason = new TextArea();

    ReviewProofView(ProofReviewService review, Translations translations) {
        this.review = review;
        words = translations.in(Language.of(getLocale()));
        reason.setLabel(words.text("majority.reason"));
        reason.setHelperText(words.text("majority.reason.hint", ProofReviewService.LONGEST_MESSAGE));
        reason.setManualValidation(true);
        reason.setMinRows(4);
        reason.setWidthFull();
        reason.addValueChangeListener(written -> reason.setInvalid(false));
    }

    static String address(ProofId proof) {
        return "review/proofs/" + proof.value();
    }

    @Override
    public String title() {
        return words.text("majority.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("proof")
                .flatMap(Ids::read)
                .map(ProofId::new)
                .flatMap(review::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(ProofCase shown) {
        removeAll();
        add(
                new Paragraph(new Anchor("review/proofs", words.text("majority.proofs"))),
                new H1(title()),
                new Card(
                        words.text("majority.case"),
                        new AnswerList()
                                .say("majority.person", shown.person().toString())
                                .say(
                                        "majority.eighteen",
                                        words.date(shown.birthDate().plusYears(Majority.AGE)))
                                .say("majority.avs-number", shown.avsNumber().toString())
                                .say(
                                        "majority.representative",
                                        shown.representative().toString())
                                .say(
                                        "majority.received",
                                        words.moment(shown.proof().sentAt()))),
                documents(shown));
        if (shown.proof().state() != ProofState.WAITING) {
            add(decided(shown));
        } else if (review.isOwn(shown)) {
            add(new Notice(Tone.DUE, words.text("majority.own"), words.text("majority.own.why")));
        } else {
            add(decision(shown));
        }
    }

    private Card documents(ProofCase shown) {
        var proof = shown.proof().id();
        return new Card(
                words.text("majority.documents"),
                new FileList(review.documents(proof), address(proof) + "/document/", words));
    }

    private Card decided(ProofCase shown) {
        var confirmed = shown.proof().state() == ProofState.CONFIRMED;
        var decidedAt = shown.proof().decidedAt();
        var card = new Card(
                words.text("majority.decision"),
                new Notice(
                        confirmed ? Tone.OK : Tone.NO,
                        words.text(confirmed ? "majority.confirmed" : "majority.turned-down"),
                        decidedAt == null ? "" : words.moment(decidedAt)));
        if (!shown.proof().message().isEmpty()) {
            var message = new Paragraph(shown.proof().message());
            message.addClassName("block");
            card.add(message);
        }
        return card;
    }

    private Card decision(ProofCase shown) {
        var confirm = new Button(words.text("majority.confirm"), press -> decide(shown, true));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var refuse = new Button(words.text("majority.refuse"), press -> refuse(shown));
        refuse.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var actions = new Div(refuse, confirm);
        actions.addClassName("actions");
        return new Card(
                words.text("majority.decision"), new Paragraph(words.text("majority.decision.then")), reason, actions);
    }

    private void refuse(ProofCase shown) {
        var written = Text.block(reason.getValue());
        if (written.isEmpty()) {
            object(words.text("form.required", new Term("majority.reason")));
        } else if (written.length() > ProofReviewService.LONGEST_MESSAGE) {
            object(words.text("form.text.long", ProofReviewService.LONGEST_MESSAGE, written.length()));
        } else {
            decide(shown, false);
        }
    }

    private void object(String problem) {
        reason.setErrorMessage(problem);
        reason.setInvalid(true);
        reason.focus();
    }

    private void decide(ProofCase shown, boolean confirmed) {
        var id = shown.proof().id();
        var version = shown.proof().version();
        var done = confirmed ? review.confirm(id, version) : review.refuse(id, version, reason.getValue());
        review.find(id).ifPresent(this::show);
        var notice = new Notice(
                        done ? Tone.OK : Tone.DUE,
                        words.text(done ? "majority.done" : "majority.late"),
                        words.text(done ? "majority.done.mail" : "majority.late.what"))
                .announced();
        notice.getElement().setAttribute("tabindex", "-1").executeJs("setTimeout(() => this.focus())");
        addComponentAtIndex(2, notice);
    }
}
