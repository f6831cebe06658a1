package ch.guichet.demo;

import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.claim.ClaimAction;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.common.DecisionNumber;
import ch.guichet.common.PersonName;
import ch.guichet.common.Words;
import ch.guichet.form.Kind;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What the people of the samples do, one after the other, as whoever is signed in. */
@Component
@ConditionalOnBooleanProperty("guichet.demo")
class SampleWork {

    private static final String TICKET = "billet.pdf";

    private final BeneficiaryService beneficiaries;
    private final SampleClaims claims;
    private final Clock clock;

    SampleWork(BeneficiaryService beneficiaries, SampleClaims claims, Clock clock) {
        this.beneficiaries = beneficiaries;
        this.claims = claims;
        this.clock = clock;
    }

    record Own(ClaimNumber paid, ClaimNumber refused, ClaimNumber toCorrect, ClaimNumber waiting) {}

    record Childrens(
            Beneficiary diana,
            ClaimNumber paid,
            ClaimNumber corrected,
            ClaimNumber toCorrect,
            ClaimNumber refused,
            ClaimNumber waiting) {}

    private SampleDays month() {
        return SampleDays.before(LocalDate.ofInstant(clock.instant(), Words.ZONE));
    }

    Own claimForOneself() {
        var month = month();
        var jane = beneficiaries.list().getFirst();
        keep(jane, "325 2024 0001234", "Logopédie");
        var paid = claims.send(
                jane,
                new TravelSheet()
                        .car(month.day(1), "TREATMENT", "Genève", "Nyon", "23")
                        .car(month.day(3), "TREATMENT", "Nyon", "Genève", "23"));
        var refused = claims.send(
                jane,
                new TravelSheet()
                        .train(month.day(5), "OTHER", "Genève", "Nyon", "15.80")
                        .because("Contrôle chez le dentiste"));
        var toCorrect =
                claims.send(jane, new TravelSheet().train(month.day(6), "EXAMINATION", "Genève", "Lausanne", "26.40"));
        var waiting = claims.send(
                jane,
                new TravelSheet()
                        .train(month.day(8), "TRAINING", "Genève", "Lausanne", "26.40", "13.20")
                        .car(month.day(11), "TRAINING", "Genève", "Nyon", "23")
                        .period(month.first(), month.last())
                        .days("long", month.days(8, 9, 10, 11))
                        .days("lodging", month.days(8, 9)),
                TICKET);
        claims.send(
                jane,
                new AssistanceSheet(new Kind.Month(month.first().getYear()).write(month.month()))
                        .hours("100", "4:30")
                        .nights("10", "80.50"));
        claims.send(
                jane,
                new InvoiceSheet("Séances de logopédie", "Cabinet Doe", "184.50", month.days(1, 3, 5)),
                "facture.pdf");
        claims.send(
                jane,
                new HearingSheet()
                        .batteries(month.first().getYear() - 1, month.first().getYear(), "HEARING_AID", "BINAURAL")
                        .repair(month.first().minusYears(2), month.day(10), "ELECTRONIC"),
                "facture.pdf");
        claims.send(jane, new AidsSheet(month.day(12), "PURCHASE", "5.06", "Perruques Doe SA", "3000"), "facture.pdf");
        claims.begin(jane, new TravelSheet().car(month.day(15), "TREATMENT", "Genève", "Nyon", ""));
        return new Own(paid, refused, toCorrect, waiting);
    }

    Childrens claimForChildren() {
        var month = month();
        var diana = represent("Diana", SampleAccount.insured("756.1234.5678.97", LocalDate.of(2012, 5, 14)));
        var daniel = represent(
                "Daniel",
                SampleAccount.insured("756.2345.6789.08", month.first().minusYears(11)));
        keep(diana, "325 2023 0004567", "Ergothérapie");
        keep(daniel, "325 2025 0000891", "Formation scolaire spéciale");
        claims.send(
                daniel,
                new HelplessnessSheet(month.first(), month.last())
                        .stay(month.first(), month.day(8), "DOMICILE", "MODERATE", "H6")
                        .stay(month.day(8), month.day(11), "HOSPITAL", "MODERATE", "H6")
                        .stay(month.day(11), month.last().plusDays(1), "DOMICILE", "MODERATE", "H6"));
        return new Childrens(
                diana,
                claims.send(diana, new TravelSheet().car(month.day(2), "TREATMENT", "Genève", "Mies", "12.5")),
                claims.send(diana, new TravelSheet().train(month.day(4), "TREATMENT", "Genève", "Lausanne", "26.40")),
                claims.send(daniel, new TravelSheet().car(month.day(7), "TRAINING", "Genève", "Lausanne", "620")),
                claims.send(
                        daniel,
                        new TravelSheet()
                                .train(month.day(9), "OTHER", "Genève", "Montreux", "47.60")
                                .because("Course d'école")),
                claims.send(
                        daniel,
                        new TravelSheet()
                                .car(month.day(12), "TRAINING", "Genève", "Nyon", "23")
                                .period(month.first(), month.last())
                                .days("short", month.days(12, 13))));
    }

    void decideFirst(Own janes, Childrens johns) {
        claims.decide(janes.paid(), ClaimAction.ACCEPT, "");
        claims.decide(
                janes.refused(),
                ClaimAction.REFUSE,
                "Les soins dentaires ne font pas partie des mesures accordées par votre décision. L'AI ne rembourse pas ce trajet.");
        claims.decide(
                janes.toCorrect(),
                ClaimAction.ASK_CORRECTION,
                "Il manque le justificatif. Merci de joindre une copie du billet.");
        claims.decide(
                johns.corrected(),
                ClaimAction.ASK_CORRECTION,
                "Votre enfant a-t-elle été accompagnée ? Merci d'ajouter le billet de l'accompagnant et de joindre une copie.");
    }

    void correct(Childrens johns) {
        claims.correct(
                johns.corrected(),
                johns.diana(),
                new TravelSheet().train(month().day(4), "TREATMENT", "Genève", "Lausanne", "26.40", "13.20"),
                TICKET);
    }

    void decideLast(Childrens johns) {
        claims.decide(johns.paid(), ClaimAction.ACCEPT, "");
        claims.decide(
                johns.toCorrect(),
                ClaimAction.ASK_CORRECTION,
                "620 km pour un trajet de Genève à Lausanne : merci de vérifier le nombre de kilomètres.");
        claims.decide(
                johns.refused(),
                ClaimAction.REFUSE,
                "Une course d'école n'est pas une mesure de l'AI. L'AI ne rembourse pas ce trajet.");
    }

    private Beneficiary represent(String first, Insured insured) {
        return beneficiaries
                .represent(new PersonName("Doe", first), SampleAccount.HOME, insured)
                .orElseThrow();
    }

    private void keep(Beneficiary beneficiary, String number, String description) {
        var decision = DecisionNumber.read(number).orElseThrow();
        if (beneficiaries.save(beneficiary.id(), decision, description).isEmpty()) {
            throw new IllegalStateException("the decision of a sample is not kept");
        }
    }
}
