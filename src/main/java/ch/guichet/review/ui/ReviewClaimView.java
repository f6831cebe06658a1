package ch.guichet.review.ui;

import ch.guichet.account.Role;
import ch.guichet.claim.ClaimAction;
import ch.guichet.claim.ClaimEvent;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.claim.ClaimService;
import ch.guichet.claim.Decided;
import ch.guichet.claim.Dossier;
import ch.guichet.common.Language;
import ch.guichet.common.Translations;
import ch.guichet.common.Words;
import ch.guichet.review.ReviewService;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Notice;
import ch.guichet.shell.Titled;
import ch.guichet.shell.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A claim as an officer sees it, with the decisions that may be taken on it. */
@Route(value = "review/:number", layout = MainLayout.class)
@RolesAllowed(Role.Names.REVIEWER)
class ReviewClaimView extends Div implements Titled, BeforeEnterObserver {

    private final transient ClaimService claims;
    private final transient ReviewService review;
    private final transient Words words;
    private final transient Map<ClaimAction, DecisionDialog.Begun> begun = new EnumMap<>(ClaimAction.class);
    private @Nullable DecisionDialog dialog;
    private String title = "";

    ReviewClaimView(ClaimService claims, ReviewService review, Translations translations) {
        this.claims = claims;
        this.review = review;
        words = translations.in(Language.of(getLocale()));
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("number")
                .flatMap(ClaimNumber::read)
                .flatMap(claims::review)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Dossier dossier, Component... news) {
        var claim = dossier.claim();
        title = words.text("review.claim", words.text(claim.form().title()), claim.number());
        begun.clear();
        removeAll();
        add(new ReviewHead(claim, words));
        add(news);
        if (claims.isOwn(claim)) {
            add(new Notice(Tone.DUE, words.text("review.own"), words.text("review.own.why")));
            add(new ReviewDisplay(dossier, words));
        } else {
            add(new ReviewDisplay(dossier, words));
            var bar = new DecisionBar(claim, words, (action, opener) -> ask(dossier, action, opener));
            if (bar.isNeeded()) {
                add(bar);
            }
        }
    }

    private void ask(Dossier dossier, ClaimAction action, Button opener) {
        if (dialog != null && dialog.isOpened()) {
            // keys reach the page behind the dialog
            return;
        }
        var opened = new DecisionDialog(
                action,
                dossier,
                begun.getOrDefault(action, DecisionDialog.Begun.NOTHING),
                words,
                verdict -> decide(dossier, verdict));
        opened.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                begun.put(action, opened.begun());
                opener.focus();
            }
        });
        opened.open();
        dialog = opened;
    }

    private void decide(Dossier seen, Verdict verdict) {
        var number = seen.claim().number();
        var version = seen.claim().version();
        var action = verdict.action();
        var decided = action == ClaimAction.ACCEPT
                ? claims.accept(number, version, verdict.fixed())
                : claims.decide(number, version, action, verdict.message());
        var now = claims.review(number).orElseThrow();
        switch (decided) {
            case Decided.Done done -> show(now, new DecisionNews(done(number, action)));
            case Decided.TooLate(ClaimEvent last) -> show(now, new DecisionNews(late(last), verdict.message(), words));
        }
    }

    private Notice done(ClaimNumber number, ClaimAction action) {
        var actions = new Div(DecisionNews.link("review", words.text("review.done.queue")));
        review.next(number)
                .ifPresent(next -> actions.add(
                        DecisionNews.link("review/" + next.number(), words.text("review.done.next", next.number()))));
        actions.addClassName("actions");
        return new Notice(
                Tone.OK, words.text("review.done." + action, number), words.text("review.done.mail"), actions);
    }

    private Notice late(ClaimEvent last) {
        return new Notice(
                Tone.DUE,
                words.text("review.late"),
                words.text("review.late.what", words.text("claim.event." + last.action()), last.happenedAt()));
    }
}
