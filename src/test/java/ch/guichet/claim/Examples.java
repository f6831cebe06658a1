package ch.guichet.claim;

import ch.guichet.form.Calculation;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Occasion;
import ch.guichet.rates.MigratedRates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The full example of each form: every question is answered, every kind of line is paid. */
public final class Examples {

    static final Path FOLDER = Path.of("src/test/resources/examples");
    private static final int DOCUMENTS = 2;
    private static final ContentCodec CODEC = new ContentCodec();

    private Examples() {}

    public static <C extends Record> C full(ClaimForm<C> form) {
        return CODEC.content(
                form, form.version(), read(FOLDER.resolve(form.name()).resolve("full.json")));
    }

    public static Occasion occasion() {
        return new Occasion(LocalDate.of(2024, 9, 30), MigratedRates.book(), null, null, null, DOCUMENTS, List.of());
    }

    public static <C extends Record> Calculation calculation(ClaimForm<C> form) {
        return form.calculation(full(form), occasion());
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
