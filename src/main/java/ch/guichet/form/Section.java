package ch.guichet.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions that belong together under a heading; {@code title} is a translation key. */
public record Section<C>(
        String title,
        List<Question<C, ?>> questions,
        @Nullable Table table) {}
