package ch.guichet.document;

import ch.guichet.common.Chf;
import ch.guichet.common.Language;
import ch.guichet.document.PrintedCalculation.Line;
import ch.guichet.document.PrintedEntry.Answer;
import ch.guichet.document.PrintedEntry.Group;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Travel claims as they are printed, with as many trips as asked for, in any language. */
final class PrintedClaims {

    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private final Language language;
    private int trips = 1;
    private String text = "";
    private String remark = "Le trajet du 19.08.2024 a été fait avec ma fille.\nMerci de votre aide.";
    private boolean documents = true;

    private PrintedClaims(Language language) {
        this.language = language;
    }

    static PrintedClaims in(Language language) {
        return new PrintedClaims(language);
    }

    PrintedClaims trips(int count) {
        trips = count;
        return this;
    }

    /** Puts this text after every text that a person may have typed. */
    PrintedClaims everywhere(String typed) {
        text = typed;
        remark += typed;
        return this;
    }

    PrintedClaims remark(String typed) {
        remark = typed;
        return this;
    }

    PrintedClaims withoutDocuments() {
        documents = false;
        return this;
    }

    PrintedClaim claim() {
        return new PrintedClaim(
                language,
                "2024-000815",
                2,
                Instant.parse("2024-09-02T12:32:00Z"),
                say(
                        "Facture pour frais de voyage et nourriture",
                        "Rechnung für Reise- und Verpflegungskosten",
                        "Fattura per spese di viaggio e vitto",
                        "Invoice for travel and food costs"),
                "318.632.1",
                parties(),
                List.of(journeys(), meals()),
                calculation(),
                remark,
                documents
                        ? List.of(
                                new PrintedDocument("billet-2024-08-19.pdf" + text, "184 kB", HASH),
                                new PrintedDocument("attestation du médecin.jpg" + text, "1.2 MB", HASH))
                        : List.of());
    }

    private List<PrintedParty> parties() {
        return List.of(
                new PrintedParty(
                        say("Demandeur", "Gesuchstellerin", "Richiedente", "Claimant"),
                        List.of(
                                new Answer(say("Nom", "Name", "Nome", "Name"), "John Doe" + text),
                                new Answer(
                                        say("Adresse", "Adresse", "Indirizzo", "Address"),
                                        "Rue du Lac 1, 1200 Genève" + text))),
                new PrintedParty(
                        say("Bénéficiaire", "Versicherte Person", "Beneficiario", "Beneficiary"),
                        List.of(
                                new Answer(say("Nom", "Name", "Nome", "Name"), "Diana Doe" + text),
                                new Answer(
                                        say("Adresse", "Adresse", "Indirizzo", "Address"),
                                        "Rue du Lac 1, 1200 Genève" + text),
                                new Answer(
                                        say("Date de naissance", "Geburtsdatum", "Data di nascita", "Date of birth"),
                                        "12.05.2014"),
                                new Answer(
                                        say("Numéro AVS", "AHV-Nummer", "Numero AVS", "AVS number"),
                                        "756.9217.0769.85"))),
                new PrintedParty(
                        say("Paiement", "Zahlung", "Pagamento", "Payment"),
                        List.of(
                                new Answer("IBAN", "CH93 0076 2011 6238 5295 7"),
                                new Answer(say("Titulaire", "Inhaber", "Titolare", "Holder"), "John Doe" + text),
                                new Answer(
                                        say(
                                                "Numéro de décision",
                                                "Verfügungsnummer",
                                                "Numero di decisione",
                                                "Decision number"),
                                        "325 2024 0001234"))));
    }

    private PrintedSection journeys() {
        var groups = new ArrayList<PrintedEntry>();
        IntStream.rangeClosed(1, trips).mapToObj(this::trip).forEach(groups::add);
        return new PrintedSection(say("Frais de voyage", "Reisekosten", "Spese di viaggio", "Travel costs"), groups);
    }

    private Group trip(int number) {
        var entries = new ArrayList<PrintedEntry>(List.of(
                new Answer(say("Date de début", "Beginn", "Inizio", "Start"), "19.08.2024"),
                new Answer(say("Date de fin", "Ende", "Fine", "End"), "19.08.2024"),
                new Answer(say("Raison", "Grund", "Motivo", "Reason"), "Traitement ordonné par l'AI" + text),
                new Answer("Type", "Voiture"),
                new Answer(say("Lieu de départ", "Abfahrtsort", "Luogo di partenza", "From"), "Genève" + text),
                new Answer(say("Lieu d'arrivée", "Ankunftsort", "Luogo d'arrivo", "To"), "Nyon" + text),
                new Answer(say("Nombre de kilomètres", "Kilometer", "Chilometri", "Kilometres"), "23")));
        if (number % 3 == 1) {
            entries.add(new Group(
                    say("Accompagnant", "Begleitperson", "Accompagnatore", "Companion"),
                    List.of(new Answer(say("Montant du billet", "Preis", "Prezzo", "Fare"), "CHF 13.20"))));
        }
        return new Group(say("Trajet ", "Fahrt ", "Viaggio ", "Journey ") + number, entries);
    }

    private PrintedSection meals() {
        return new PrintedSection(
                say("Nourriture / Logement", "Verpflegung / Unterkunft", "Vitto / alloggio", "Food / lodging"),
                List.of(
                        new Answer(
                                say("Période comptable", "Abrechnungsperiode", "Periodo", "Period"),
                                "01.07.2024 - 31.08.2024"),
                        new Answer(say("5 à 8h par jour", "5 bis 8 Std.", "Da 5 a 8 ore", "5 to 8 h a day"), "4"),
                        new Answer(
                                say(
                                        "Jours d'absence du domicile",
                                        "Tage ausser Haus",
                                        "Giorni di assenza",
                                        "Days away from home"),
                                "02.07.2024, 09.07.2024, 06.08.2024, 13.08.2024")));
    }

    private PrintedCalculation calculation() {
        var lines = new ArrayList<Line>();
        for (var trip = 1; trip <= trips; trip++) {
            lines.add(new Line(
                    say("Trajet ", "Fahrt ", "Viaggio ", "Journey ") + trip + ", Genève - Nyon" + text,
                    "23 km",
                    "CHF 0.45",
                    Chf.of("10.35"),
                    "RAI art. 90 al. 2, circulaire CRFV",
                    LocalDate.of(2020, 1, 1),
                    false));
        }
        lines.add(new Line(
                say("5 à 8h par jour", "5 bis 8 Std.", "Da 5 a 8 ore", "5 to 8 h a day"),
                say("4 jours", "4 Tage", "4 giorni", "4 days"),
                "CHF 11.50",
                Chf.of("46.00"),
                "RAI art. 90 al. 3",
                LocalDate.of(2008, 1, 1),
                false));
        lines.add(
                new Line(say("Séjour", "Aufenthalt", "Soggiorno", "Stay"), "", "", null, "RAI art. 35bis", null, true));
        return new PrintedCalculation(
                lines,
                Chf.of("10.35").times(BigDecimal.valueOf(trips)).plus(Chf.of("46.00")),
                trips == 1
                        ? List.of()
                        : List.of(new Line(
                                say("Avance", "Vorschuss", "Anticipo", "Advance"),
                                "",
                                "",
                                Chf.of("500.00"),
                                "RAI art. 39i",
                                null,
                                false)));
    }

    private String say(String french, String german, String italian, String english) {
        return switch (language) {
            case FR -> french;
            case DE -> german;
            case IT -> italian;
            case EN -> english;
        };
    }
}
