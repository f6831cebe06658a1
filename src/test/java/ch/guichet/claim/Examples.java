package ch.guichet.claim;

import ch.guichet.catalogue.MigratedCatalogue;
import ch.guichet.form.Calculation;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Line;
import ch.guichet.form.Occasion;
import ch.guichet.rates.MigratedRates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The examples of each form: a full one, where every question is answered and every kind of line is paid, and worked ones. */
public final class Examples {

    private static final Path FOLDER = Path.of("src/test/resources/examples");
    private static final String FULL = "full";
    private static final String ENDING = ".json";
    private static final int DOCUMENTS = 2;
    private static final LocalDate BIRTH_DATE = LocalDate.of(2012, 2, 29);
    private static final ContentCodec CODEC = new ContentCodec();

    private Examples() {}

    public static <C extends Record> C full(ClaimForm<C> form) {
        return CODEC.content(
                form, form.version(), read(FOLDER.resolve(form.name()).resolve(FULL + ENDING)));
    }

    /** The person is {@code NewAccounts.minor()}, for whom every form can be filled in. */
    public static Occasion occasion() {
        return new Occasion(
                LocalDate.of(2024, 9, 30),
                MigratedRates.book(),
                MigratedCatalogue.catalogue(),
                BIRTH_DATE,
                null,
                null,
                DOCUMENTS,
                List.of());
    }

    public static <C extends Record> Calculation calculation(ClaimForm<C> form) {
        return form.calculation(full(form), occasion());
    }

    /** Every line of the form: what is paid for a child and what for an adult stand in no single example. */
    public static <C extends Record> Stream<Line> lines(ClaimForm<C> form) {
        var worked = worked(form).stream()
                .map(name -> worked(form, name))
                .map(example -> form.calculation(content(form, example), example.occasion()));
        return Stream.concat(Stream.of(calculation(form)), worked).flatMap(calculation -> calculation.lines().stream());
    }

    /** The names of a form's worked examples. */
    public static List<String> worked(ClaimForm<?> form) {
        try (var files = Files.list(FOLDER.resolve(form.name()))) {
            return files.map(file -> file.getFileName().toString().replace(ENDING, ""))
                    .filter(name -> !name.equals(FULL))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static WorkedExample worked(ClaimForm<?> form, String name) {
        return CODEC.read(read(FOLDER.resolve(form.name()).resolve(name + ENDING)), WorkedExample.class);
    }

    /** The answers of a worked example. */
    @SuppressWarnings("unchecked")
    public static <C extends Record> C content(ClaimForm<C> form, WorkedExample example) {
        var tree = CODEC.read(CODEC.write(form.definition().blank()), Map.class);
        tree.putAll(example.content());
        return CODEC.content(form, form.version(), CODEC.write(tree));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
