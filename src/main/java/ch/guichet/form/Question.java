package ch.guichet.form;

import ch.guichet.common.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One thing a form asks.
 *
 * @param name the record's component
 * @param label translation key; {@code label.hint} is a standing explanation when {@code hinted}
 * @param offer rates proposed as answers
 * @param preset an answer proposed as long as the person has not given another
 */
public record Question<C, V>(
        String name,
        String label,
        Kind<V> kind,
        Function<C, @Nullable V> answer,
        Predicate<C> required,
        boolean hinted,
        Predicate<C> asked,
        List<Rule<C>> rules,
        List<Note<C>> notes,
        @Nullable Function<C, ?> preset,
        @Nullable Pricing<C> pricing,
        @Nullable Offer<C> offer) {

    public boolean isAsked(C content) {
        return asked.test(content);
    }

    public boolean isRequired(C content) {
        return required.test(content);
    }

    public @Nullable V of(C content) {
        return answer.apply(content);
    }

    public String hint() {
        return label + ".hint";
    }

    /** The period whose days can be ticked, for a question answered by {@link Kind.Days}. */
    @SuppressWarnings("unchecked")
    public Optional<Period> period(C content) {
        return kind instanceof Kind.Days<?> days
                ? Optional.ofNullable(((Kind.Days<C>) days).period().apply(content))
                : Optional.empty();
    }
}
