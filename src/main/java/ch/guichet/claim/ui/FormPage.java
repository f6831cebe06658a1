package ch.guichet.claim.ui;

import ch.guichet.claim.ClaimNumber;
import ch.guichet.claim.Outcome;
import ch.guichet.claim.SavedDraft;
import ch.guichet.claim.StaleDraft;
import ch.guichet.common.Words;
import ch.guichet.file.StoredFile;
import ch.guichet.file.ui.DocumentsField;
import ch.guichet.form.Occasion;
import ch.guichet.form.Problem;
import ch.guichet.form.Proof;
import ch.guichet.form.ui.FormEditor;
import ch.guichet.shell.Card;
import ch.guichet.shell.ErrorSummary;
import ch.guichet.shell.Notice;
import ch.guichet.shell.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;

/**
 * A draft on the page: heading, questions, documents, remark, and beside them what it comes to and the button that sends
 * it. Every change is kept at once; a draft that was changed elsewhere is never overwritten.
 */
class FormPage<C extends Record> extends Div {

    private final transient FormPages pages;
    private final transient Words words;
    private transient SavedDraft<C> draft;
    private transient SavedDraft<C> wanted;
    private transient Occasion occasion;
    private final ErrorSummary summary = new ErrorSummary();
    private final HeadingFields heading;
    private final FormEditor<C> editor;
    private final DocumentsField documents;
    private final RemarkField remark;
    private final DraftSummary side;
    private final Div alarm = new Div();
    private final Div majority = new Div();

    FormPage(SavedDraft<C> draft, String message, FormPages pages, Words words) {
        this.draft = draft;
        wanted = draft;
        this.pages = pages;
        this.words = words;
        occasion = pages.check().occasion(draft);
        var form = draft.form();
        heading = new HeadingFields(draft, () -> pages.check().people(draft), pages.beneficiaries(), words, changed -> {
            save(wanted.with(changed));
            refresh();
            pages.sayMajority(this.draft, majority);
        });
        editor = new FormEditor<>(form, draft.answers(), words, () -> occasion, changed -> save(wanted.with(changed)));
        documents = new DocumentsField(
                words.text("claim.documents"),
                draft.files(),
                words,
                new DraftDocuments(draft.address(), pages.drafts(), this::attach, this::detach));
        remark = new RemarkField(draft.remark(), words, text -> save(wanted.withRemark(text)));
        side = new DraftSummary(form.name(), draft.corrects().isPresent(), words, press -> askToSend());
        side.show(editor.calculation(), proofs());
        build(message);
    }

    private void build(String message) {
        var form = draft.form();
        var lead = new Paragraph(words.text("claim.form.lead", form.number()));
        lead.addClassName("lead");
        var left = new Div(heading, editor, documents, remark);
        var columns = new Div(left, side);
        columns.addClassName("two");
        add(
                new Paragraph(new Anchor(".", words.text("claim.back"))),
                new H1(words.text(form.title())),
                lead,
                alarm,
                majority,
                summary);
        pages.sayMajority(draft, majority);
        if (!message.isEmpty()) {
            var text = new Paragraph(message);
            text.addClassName("block");
            var card = new Card(words.text("claim.message"), text);
            card.addClassName("asked");
            add(card);
        }
        add(columns);
    }

    /** What could not be kept stays wanted, and is kept with the next change or before sending. */
    private void save(SavedDraft<C> changed) {
        wanted = changed;
        guarded(() -> {
            keep(pages.drafts().save(changed));
            side.show(editor.calculation(), proofs());
            side.saved(draft.changedAt());
        });
    }

    private void keep(SavedDraft<C> stored) {
        draft = stored;
        wanted = stored;
        if (summary.isVisible()) {
            summary.renew(entries(errors(pages.check().problems(draft))));
        }
    }

    private void flush() {
        if (!wanted.equals(draft)) {
            save(wanted);
        }
    }

    private void detach(StoredFile file) {
        flush();
        guarded(() -> keep(pages.drafts().detach(draft, file)));
        refresh();
    }

    private boolean attach(StoredFile file, Consumer<String> refuse) {
        flush();
        var before = draft;
        guarded(() -> {
            var attached = pages.drafts().attach(draft, file);
            attached.value().ifPresent(this::keep);
            var refusal = attached.refusal();
            if (refusal != null) {
                refuse.accept(words.text(refusal.key(), refusal.arguments().toArray()));
            }
        });
        refresh();
        return before != draft;
    }

    /** The rules may know something new: another beneficiary, another document. */
    private void refresh() {
        occasion = pages.check().occasion(draft);
        editor.refresh();
        side.show(editor.calculation(), proofs());
    }

    private List<Proof> proofs() {
        var form = draft.form();
        return form.documents(form.definition().prune(editor.draft().content()), occasion);
    }

    /** Whoever comes too late with a change is told, and nothing is overwritten. */
    private void guarded(Runnable change) {
        try {
            change.run();
        } catch (StaleDraft stale) {
            stale();
        }
    }

    private void stale() {
        alarm.removeAll();
        var reload = new Button(
                words.text("claim.stale.reload"),
                press -> getUI().ifPresent(ui -> ui.getPage().reload()));
        alarm.add(new Notice(Tone.NO, words.text("claim.stale"), words.text("claim.stale.why"), reload).announced());
        side.close();
        List.of(heading, documents, remark).forEach(part -> part.setEnabled(false));
        editor.setEnabled(false);
        alarm.getElement().executeJs("this.scrollIntoView({block: 'start'})");
    }

    private void askToSend() {
        var asked = false;
        try {
            asked = isAskedToSend();
        } finally {
            if (!asked) {
                side.reopen();
            }
        }
    }

    /** Opens the last question when nothing is in the way; otherwise says what is. */
    private boolean isAskedToSend() {
        flush();
        if (!wanted.equals(draft) || documents.isBusy()) {
            return false;
        }
        // the person may have been changed on another page
        refresh();
        var problems = pages.check().problems(draft);
        var errors = errors(problems);
        show(errors);
        if (errors.isEmpty()) {
            new SendDialog(problems, this::entry, proofs(), draft, words, this::send, side::returnTo).open();
        }
        return errors.isEmpty();
    }

    private void show(List<Problem> problems) {
        heading.showProblems(problems);
        remark.showProblems(problems);
        editor.showProblems(problems);
        summary.setProblems(entries(problems));
    }

    private static List<Problem> errors(List<Problem> problems) {
        return problems.stream().filter(Problem::isError).toList();
    }

    private List<ErrorSummary.Entry> entries(List<Problem> problems) {
        return problems.stream()
                .map(problem ->
                        new ErrorSummary.Entry(List.of(problem.path(), problem.key()), entry(problem), target(problem)))
                .toList();
    }

    private String entry(Problem problem) {
        var text = words.text(problem.key(), problem.arguments().toArray());
        var place = heading.owns(problem.path()) || remark.owns(problem.path()) ? "" : editor.placeOf(problem.path());
        return place.isEmpty() ? text : words.text("claim.problem", place, text);
    }

    private Component target(Problem problem) {
        if (heading.owns(problem.path())) {
            return heading.target(problem.path());
        }
        return remark.owns(problem.path()) ? remark.target() : editor.target(problem.path());
    }

    private void send(List<Problem> confirmed) {
        // whatever happens, the button can be pressed again, unless the draft is gone
        side.reopen();
        switch (pages.submissions().send(draft.address(), draft.version(), confirmed)) {
            case Outcome.Sent(ClaimNumber number) -> sent(number);
            case Outcome.Refused(List<Problem> problems) -> show(problems);
            case Outcome.Stale() -> stale();
        }
    }

    private void sent(ClaimNumber number) {
        var corrected = draft.corrects().isPresent();
        removeAll();
        pages.claims().find(number).ifPresent(dossier -> add(new SentPanel(dossier, corrected, words)));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, "claim/" + number));
    }
}
