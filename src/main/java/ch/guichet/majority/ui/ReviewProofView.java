package ch.guichet.majority.ui;

import ch.guichet.account.Role;
import ch.guichet.common.Language;
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
import ch.guichet.shell.Focus;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Notice;
import ch.guichet.shell.Prompt;
import ch.guichet.shell.Titled;
import ch.guichet.shell.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
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
    /** The reason that was typed when the dialog was left without a decision. */
    private String typed = "";

    ReviewProofView(ProofReviewService review, Translations translations) {
        this.review = review;
        words = translations.in(Language.of(getLocale()));
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
                new Card(words.text("majority.case"), facts(shown)),
                documents(shown));
        if (shown.proof().state() != ProofState.WAITING) {
            add(decided(shown));
        } else if (review.isOwn(shown)) {
            add(new Notice(Tone.DUE, words.text("majority.own"), words.text("majority.own.why")));
        } else {
            add(decision(shown));
        }
    }

    private AnswerList facts(ProofCase shown) {
        var facts = new AnswerList()
                .say("majority.person", shown.person().toString())
                .say("majority.born", words.date(shown.birthDate()));
        if (shown.isBirthDateChanged()) {
            facts.say("majority.born.first", words.date(shown.firstBirthDate()));
        }
        return facts.say("majority.eighteen", words.date(shown.birthDate().plusYears(Majority.AGE)))
                .say("majority.avs-number", shown.avsNumber().toString())
                .say("majority.representative", shown.representative().toString())
                .say("majority.received", words.moment(shown.proof().sentAt()));
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
        var card = new Card(words.text("majority.decision"));
        if (shown.isBirthDateChanged()) {
            card.add(new Notice(Tone.DUE, words.text("majority.changed"), words.text("majority.changed.then")));
        }
        var refuse = new Button(words.text("majority.refuse.open"), press -> askToRefuse(shown));
        refuse.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var actions = new Div(refuse);
        actions.addClassName("actions");
        if (shown.represented()) {
            var confirm = new Button(words.text("majority.confirm.open"), press -> askToConfirm(shown));
            confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(confirm);
        } else {
            card.add(new Notice(
                    Tone.DUE,
                    words.text("majority.ended", shown.representative(), shown.person()),
                    words.text("majority.ended.then")));
        }
        card.add(actions);
        return card;
    }

    private void askToConfirm(ProofCase shown) {
        var prompt = new Prompt(
                words.text("majority.confirm.ask", shown.person()), new Paragraph(words.text("majority.confirm.then")));
        var proof = shown.proof();
        var cancel = new Button(words.text("majority.decision.cancel"), press -> prompt.close());
        var confirm = new Button(words.text("majority.confirm"), press -> {
            prompt.close();
            tell(proof.id(), review.confirm(proof.id(), proof.version()));
        });
        confirm.setDisableOnClick(true);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        prompt.answers(cancel, confirm).open();
    }

    private void askToRefuse(ProofCase shown) {
        var proof = shown.proof();
        var dialog = new RefusalDialog(
                shown, typed, words, reason -> tell(proof.id(), review.refuse(proof.id(), proof.version(), reason)));
        dialog.addOpenedChangeListener(change -> typed = dialog.typed());
        dialog.open();
    }

    /** Shows what is stored now, and on top whether it was done and whether an e-mail says so. */
    private void tell(ProofId proof, boolean done) {
        var now = review.find(proof);
        now.ifPresent(this::show);
        var mail = now.filter(ProofCase::represented).isPresent() ? "majority.done.mail" : "majority.done.silent";
        var notice = new Notice(
                        done ? Tone.OK : Tone.DUE,
                        words.text(done ? "majority.done" : "majority.late"),
                        words.text(done ? mail : "majority.late.what"))
                .announced();
        Focus.on(notice);
        addComponentAtIndex(2, notice);
    }
}
