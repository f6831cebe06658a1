package ch.guichet.form;

import ch.guichet.common.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One of the claim forms: its definition, and what its answers mean for money, time and documents. */
public interface ClaimForm<C extends Record> {

    Form<C> definition();

    /** The number in the menu and above the form, {@code 318.632.1}. */
    String number();

    /** The number printed on a claim, where it depends on the answers. */
    default String printedNumber(C content, Occasion occasion) {
        return number();
    }

    /** What pruned answers come to. */
    Calculation calculate(C pruned, Occasion occasion);

    /** What the answers come to, those left out that are no longer asked. */
    default Calculation calculation(C content, Occasion occasion) {
        return calculate(definition().prune(content), occasion);
    }

    /** The days the declaration is about, as far as they are known. */
    Optional<Period> period(C content);

    /** The documents the answers call for. */
    List<Proof> documents(C content);

    /** Those of them that this person needs. */
    default List<Proof> documents(C content, Occasion occasion) {
        return documents(content);
    }

    /** What the claim will be remembered by. */
    default List<Mark> marks(C content) {
        return List.of();
    }

    /** The kinds of marks of earlier claims that the rules ask for. */
    default Set<String> compares() {
        return Set.of();
    }

    /** Counts up when the shape of the answers changes. */
    default int version() {
        return 1;
    }

    /** Brings stored answers of an earlier version to the present shape. */
    default Map<String, Object> upgrade(int from, Map<String, Object> content) {
        return content;
    }

    default String name() {
        return definition().name();
    }

    /** Translation key of the title. */
    default String title() {
        return name() + ".title";
    }

    /** Everything that keeps the declaration from being sent or must be confirmed, missing rates included. */
    default List<Problem> check(Draft<C> draft, Occasion occasion) {
        var problems = definition().check(draft, occasion);
        var missing = calculation(draft.content(), occasion).missing();
        return Stream.concat(problems.stream(), missing.stream()).toList();
    }
}
