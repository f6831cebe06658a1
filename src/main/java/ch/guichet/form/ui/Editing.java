package ch.guichet.form.ui;

import ch.guichet.common.Words;
import ch.guichet.form.Calculation;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Draft;
import ch.guichet.form.Kind;
import ch.guichet.form.Occasion;
import ch.guichet.form.Path;
import ch.guichet.form.Problem;
import ch.guichet.form.RowId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The draft while it is filled in: controls tell it what happens to them, it tells the page what follows from that. */
final class Editing<C extends Record> {

    /** What must follow the draft. */
    interface Page {

        /** @param left whether a field was left, not only typed in */
        void follow(boolean left);

        void announce(String text);
    }

    private final ClaimForm<C> form;
    private final Words words;
    private final Supplier<Occasion> occasion;
    private final Consumer<Draft<C>> changed;
    private final Page page;
    private final Map<Path, List<Problem>> complaints = new HashMap<>();
    private Draft<C> draft;
    private Draft<C> settled;
    private Draft<C> told;
    private Calculation calculation;

    Editing(
            ClaimForm<C> form,
            Draft<C> draft,
            Words words,
            Supplier<Occasion> occasion,
            Consumer<Draft<C>> changed,
            Page page) {
        this.form = form;
        this.draft = draft;
        this.settled = draft;
        this.told = draft;
        this.words = words;
        this.occasion = occasion;
        this.changed = changed;
        this.page = page;
        this.calculation = form.calculation(draft.content(), occasion.get());
        // what could not be read comes back with its reason
        complaints.putAll(form.check(draft, occasion.get()).stream()
                .filter(problem -> draft.unreadable().containsKey(problem.path()))
                .collect(Collectors.groupingBy(Problem::path)));
    }

    /** What the rules may know at this moment. */
    Occasion occasion() {
        return occasion.get();
    }

    Draft<C> draft() {
        return draft;
    }

    Words words() {
        return words;
    }

    Calculation calculation() {
        return calculation;
    }

    LocalDate today() {
        return occasion().today();
    }

    /** A pause while somebody types: the text is kept and the amounts follow, nothing is said about it. */
    void type(Path path, Kind.Typed<?> kind, String text) {
        become(draft.type(path, kind, text));
        follow(false);
    }

    /** A typed field was left. */
    void leave(Path path, Kind.Typed<?> kind, String text) {
        settle(draft.type(path, kind, text));
        speakOf(path);
        follow(true);
    }

    /** An answer was chosen. */
    void answer(Path path, @Nullable Object answer) {
        settle(draft.answer(path, answer));
        speakOf(path);
        follow(true);
    }

    /** An answer was given that is not finished yet: what is wrong with it is said by {@link #finish}. */
    void answerPart(Path path, Object answer) {
        settle(draft.answer(path, answer));
        recheck();
        follow(true);
    }

    void finish(Path path) {
        speakOf(path);
        follow(true);
    }

    RowId addRow(Path rows) {
        var id = RowId.fresh();
        settle(draft.addRow(rows, id));
        recheck();
        follow(true);
        return id;
    }

    void removeRow(Path row) {
        complaints.keySet().removeIf(path -> path.isWithin(row));
        settle(draft.removeRow(row));
        recheck();
        follow(true);
    }

    void announce(String text) {
        page.announce(text);
    }

    /** The rules know something new: amounts follow, and what was said and no longer holds goes. */
    void refresh() {
        calculation = form.calculation(draft.content(), occasion.get());
        recheck();
        follow(true);
    }

    /** Replaces everything that is said about the answers. */
    void complain(List<Problem> problems) {
        complaints.clear();
        complaints.putAll(problems.stream().collect(Collectors.groupingBy(Problem::path)));
        follow(true);
    }

    /** What is said about the place, one sentence after the other. */
    String complaint(Path path, Problem.Gravity gravity) {
        return complaints.getOrDefault(path, List.of()).stream()
                .filter(problem -> problem.gravity() == gravity)
                .map(problem -> words.text(problem.key(), problem.arguments().toArray()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private void settle(Draft<C> next) {
        become(next.settle(settled));
        settled = draft;
    }

    private void become(Draft<C> next) {
        if (!next.equals(draft)) {
            draft = next;
            calculation = form.calculation(draft.content(), occasion.get());
        }
    }

    /** The page first, so that whoever is told of a change finds it as it is now. */
    private void follow(boolean left) {
        page.follow(left);
        if (!draft.equals(told)) {
            told = draft;
            changed.accept(draft);
        }
    }

    /** Says what is wrong with the answer that was just given; of the others only what was said before and still holds. */
    private void speakOf(Path path) {
        var present = recheck();
        var own =
                present.stream().filter(problem -> problem.path().equals(path)).toList();
        if (own.isEmpty()) {
            complaints.remove(path);
        } else {
            complaints.put(path, own);
        }
    }

    private List<Problem> recheck() {
        var present = form.check(draft, occasion.get());
        complaints.replaceAll((path, said) -> present.stream()
                .filter(problem -> problem.path().equals(path)
                        && said.stream().anyMatch(before -> before.key().equals(problem.key())))
                .toList());
        complaints.values().removeIf(List::isEmpty);
        return present;
    }
}
