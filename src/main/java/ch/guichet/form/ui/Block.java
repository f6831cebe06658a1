package ch.guichet.form.ui;

import ch.guichet.form.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Questions on the page, in whatever arrangement. */
interface Block<C extends Record> {

    void follow(Standing<C> standing);

    /** The questions on the page at this moment. */
    Stream<Asked<C, ?>> shown();

    /** The place at the path, when it is one of these questions or inside one. */
    @Nullable
    Place find(Path wanted);

    /** The place at the path among questions. */
    static @Nullable Place find(Stream<? extends Asked<?, ?>> asked, Path wanted) {
        return asked.<@Nullable Place>map(question -> question.find(wanted))
                .filter(place -> place != null)
                .findFirst()
                .orElse(null);
    }
}
