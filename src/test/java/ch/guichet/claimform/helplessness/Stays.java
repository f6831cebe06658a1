package ch.guichet.claimform.helplessness;

import ch.guichet.form.Draft;
import ch.guichet.form.Path;
import ch.guichet.form.RowId;
import java.time.LocalDate;
import java.util.List;

/** Declarations of the second quarter of 2024 for tests: complete ones, to be spoilt in one place. */
final class Stays {

    static final LocalDate APRIL = LocalDate.of(2024, 4, 1);
    static final LocalDate JUNE_30 = LocalDate.of(2024, 6, 30);

    private Stays() {}

    static Draft<HelplessnessContent> claim(Stay... stays) {
        return Draft.of(HelplessnessContent.FORM, new HelplessnessContent(APRIL, JUNE_30, List.of(stays)));
    }

    static Stay atHome(String id, LocalDate start, LocalDate end) {
        return stay(id, start, end, Place.DOMICILE);
    }

    static Stay inHospital(String id, LocalDate start, LocalDate end) {
        return stay(id, start, end, Place.HOSPITAL);
    }

    static Stay inHome(String id, LocalDate start, LocalDate end, Payer payer) {
        return new Stay(new RowId(id), start, end, Place.HOME, null, payer, Degree.MODERATE, Supplement.H6);
    }

    static Stay attested(Stay stay) {
        return new Stay(
                stay.id(), stay.start(), stay.end(), stay.place(), true, null, stay.degree(), stay.supplement());
    }

    /** The path of an answer in an entry. */
    static Path of(String id, String question) {
        return Path.of("stays").row(new RowId(id)).question(question);
    }

    private static Stay stay(String id, LocalDate start, LocalDate end, Place place) {
        return new Stay(new RowId(id), start, end, place, null, null, Degree.MODERATE, Supplement.H6);
    }
}
