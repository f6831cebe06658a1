package ch.guichet.beneficiary.ui;

import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import ch.guichet.account.ui.AccountTab;
import ch.guichet.account.ui.AccountTabs;
import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.beneficiary.BeneficiaryId;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.beneficiary.Decision;
import ch.guichet.beneficiary.DecisionService;
import ch.guichet.beneficiary.StaleBeneficiary;
import ch.guichet.common.Language;
import ch.guichet.common.Reading;
import ch.guichet.common.Translations;
import ch.guichet.common.Words;
import ch.guichet.shell.Announcement;
import ch.guichet.shell.AnswerList;
import ch.guichet.shell.Card;
import ch.guichet.shell.Focus;
import ch.guichet.shell.KeepsValues;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Notice;
import ch.guichet.shell.Titled;
import ch.guichet.shell.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One beneficiary: what is known of them, their decision numbers, and the end of their representation. */
@Route(value = BeneficiariesView.ADDRESS + "/:beneficiary", layout = MainLayout.class)
@RolesAllowed({Role.Names.BENEFICIARY, Role.Names.REPRESENTATIVE})
class BeneficiaryView extends Div implements Titled, KeepsValues, BeforeEnterObserver {

    private final transient BeneficiaryService beneficiaries;
    private final transient DecisionService decisions;
    private final transient CurrentAccount current;
    private final transient List<PersonNotice> notices;
    private final transient Clock clock;
    private final transient Words words;
    private final Div message = new Div();
    private transient @Nullable Beneficiary person;
    private transient @Nullable PersonForm form;
    private transient @Nullable SavedDecisions saved;
    private String title = "";

    /** What was being changed, for the page that is built anew. */
    private record Opened(Beneficiary person, @Nullable Decision decision) {}

    BeneficiaryView(
            BeneficiaryService beneficiaries,
            DecisionService decisions,
            CurrentAccount current,
            List<PersonNotice> notices,
            Clock clock,
            Translations translations) {
        this.beneficiaries = beneficiaries;
        this.decisions = decisions;
        this.current = current;
        this.notices = notices;
        this.clock = clock;
        words = translations.in(Language.of(getLocale()));
    }

    @Override
    public String title() {
        return title;
    }

    /** Without a confirmed e-mail address there is nobody; the first page of the account says what to do. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!current.require().confirmed()) {
            event.forwardTo("account");
            return;
        }
        var found = event.getRouteParameters()
                .get("beneficiary")
                .filter(id -> id.matches("[0-9]{1,18}"))
                .flatMap(id -> beneficiaries.find(new BeneficiaryId(Long.parseLong(id))));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        takeUp(found.get().id()).ifPresentOrElse(this::restore, () -> show(found.get()));
    }

    @Override
    public void keep() {
        if (person != null && saved != null) {
            if (form != null) {
                form.keep();
            }
            session().setAttribute(Opened.class, new Opened(person, saved.keep()));
        }
    }

    private static Optional<Opened> takeUp(BeneficiaryId id) {
        var opened = Optional.ofNullable(session().getAttribute(Opened.class));
        session().setAttribute(Opened.class, null);
        return opened.filter(before -> before.person().id().equals(id));
    }

    /** With the person as they were when the change was begun: what was changed since must not be overwritten. */
    private void restore(Opened opened) {
        show(opened.person());
        if (form != null) {
            form.restore();
        }
        if (saved != null && opened.decision() != null) {
            saved.restore(opened.decision());
        }
    }

    private void show(Beneficiary shown) {
        person = shown;
        title = words.text("account.page", shown.name());
        message.removeAll();
        removeAll();
        add(
                new H1(shown.name().toString()),
                new AccountTabs(current.require(), AccountTab.BENEFICIARIES),
                new Paragraph(new Anchor(BeneficiariesView.ADDRESS, words.text("beneficiary.back"))),
                message);
        notices.stream()
                .map(notice -> notice.about(shown))
                .flatMap(Optional::stream)
                .forEach(this::add);
        saved = new SavedDecisions(shown.id(), beneficiaries, decisions);
        if (shown.holder()) {
            form = null;
            add(own(shown), saved);
        } else {
            form = new PersonForm(shown, LocalDate.ofInstant(clock.instant(), Words.ZONE), host(shown));
            add(form, saved, new EndOfRepresentation(shown.name(), () -> end(shown)));
        }
    }

    private Card own(Beneficiary holder) {
        var change = new Anchor(AccountTab.INFORMATION.address(), words.text("beneficiary.own.change"));
        change.addClassName("btn");
        var actions = new Actions(change);
        return new Card(
                words.text("beneficiary.new.card"),
                new AnswerList()
                        .say("field.last-name", holder.name().last())
                        .say("field.first-name", holder.name().first())
                        .say("field.street", holder.address().toString())
                        .say("beneficiary.birth-date", words.date(holder.birthDate()))
                        .say("beneficiary.avs-number", holder.avsNumber().toString()),
                actions);
    }

    private PersonForm.Host host(Beneficiary shown) {
        return new PersonForm.Host() {
            @Override
            public Reading<Beneficiary> keep(Beneficiary changed) {
                return beneficiaries.change(changed);
            }

            @Override
            public void kept(Beneficiary kept) {
                show(kept);
                say(new Notice(Tone.OK, words.text("beneficiary.kept", kept.name()), ""));
            }

            @Override
            public void renew() {
                BeneficiaryView.this.renew(shown.id());
            }
        };
    }

    private void renew(BeneficiaryId id) {
        beneficiaries.find(id).ifPresentOrElse(this::show, BeneficiaryView::toList);
    }

    private void end(Beneficiary shown) {
        try {
            beneficiaries.end(shown);
            new Announcement(words.text("beneficiary.ended", shown.name())).leave();
            toList();
        } catch (StaleBeneficiary stale) {
            say(new TooLate(
                    words.text("beneficiary.stale"),
                    words.text("beneficiary.stale.again"),
                    words.text("beneficiary.stale.renew"),
                    () -> renew(shown.id())));
        }
    }

    private void say(Notice notice) {
        message.removeAll();
        message.add(notice.announced());
        Focus.on(message);
    }

    private static void toList() {
        UI.getCurrentOrThrow().navigate(BeneficiariesView.ADDRESS);
    }

    private static VaadinSession session() {
        return Objects.requireNonNull(VaadinSession.getCurrent());
    }
}
