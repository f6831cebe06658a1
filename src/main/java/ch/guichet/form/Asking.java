package ch.guichet.form;

import ch.guichet.rates.RateCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A question while it is being written. */
final class Asking<C, V> {

    final String name;
    final String label;
    final List<Rule<C>> rules = new ArrayList<>();
    final List<Note<C>> notes = new ArrayList<>();
    Predicate<C> required = never -> false;
    Predicate<C> asked = always -> true;
    boolean hinted;

    @Nullable
    Function<C, ?> preset;

    private final Kind<V> kind;
    private final Function<C, @Nullable V> answer;
    private @Nullable Pricing<C> pricing;
    private @Nullable Offer<C> offer;

    Asking(String name, String label, Kind<V> kind, Function<C, @Nullable V> answer) {
        this.name = name;
        this.label = label;
        this.kind = kind;
        this.answer = answer;
    }

    void price(RateCode code, Function<C, @Nullable LocalDate> date) {
        pricing = new Pricing<>(code, date);
    }

    void offer(List<RateCode> codes, Function<C, @Nullable LocalDate> date) {
        offer = new Offer<>(codes, date);
    }

    Question<C, V> done() {
        return new Question<>(
                name,
                label,
                kind,
                answer,
                required,
                hinted,
                asked,
                List.copyOf(rules),
                List.copyOf(notes),
                preset,
                pricing,
                offer);
    }
}
