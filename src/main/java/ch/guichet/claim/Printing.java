package ch.guichet.claim;

import ch.guichet.common.Translations;
import ch.guichet.common.Words;
import ch.guichet.document.ClaimPdf;
import ch.guichet.document.PrintedCalculation;
import ch.guichet.document.PrintedClaim;
import ch.guichet.document.PrintedDocument;
import ch.guichet.document.PrintedEntry;
import ch.guichet.document.PrintedParty;
import ch.guichet.document.PrintedSection;
import ch.guichet.form.Answer;
import ch.guichet.form.Answers;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Line;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a declaration on paper, in the claimant's language. */
@Component
class Printing {

    private final ClaimPdf pdf;
    private final Translations translations;

    Printing(ClaimPdf pdf, Translations translations) {
        this.pdf = pdf;
        this.translations = translations;
    }

    byte[] print(ClaimNumber number, int revision, Sending sending, Instant sentAt) {
        var words = translations.in(sending.language());
        return pdf.print(new PrintedClaim(
                sending.language(),
                number.text(),
                revision,
                sentAt,
                words.text(sending.form().title()),
                sending.printedNumber(),
                parties(sending.parties(), words),
                chapters(sending.form(), sending.content(), words),
                calculation(sending, words),
                sending.remark(),
                sending.files().stream()
                        .map(file -> new PrintedDocument(file.name(), words.bytes(file.size()), file.sha256()))
                        .toList()));
    }

    private static List<PrintedParty> parties(Parties parties, Words words) {
        return List.of(
                new PrintedParty(
                        words.text("claim.party.claimant"),
                        List.of(
                                answer(words, "claim.party.name", parties.claimant()),
                                answer(words, "claim.party.address", parties.claimantAddress()))),
                new PrintedParty(
                        words.text("claim.party.beneficiary"),
                        List.of(
                                answer(words, "claim.party.name", parties.beneficiary()),
                                answer(words, "claim.party.address", parties.beneficiaryAddress()),
                                answer(words, "claim.party.birth-date", parties.birthDate()),
                                answer(words, "claim.party.avs-number", parties.avsNumber()),
                                answer(words, "claim.decision", decision(parties)))),
                new PrintedParty(
                        words.text("claim.party.payment"),
                        List.of(
                                answer(words, "claim.iban", parties.iban()),
                                answer(words, "claim.party.holder", parties.holder()),
                                answer(words, "claim.party.address", parties.holderAddress()))));
    }

    private static String decision(Parties parties) {
        return parties.decisionDescription().isEmpty()
                ? parties.decision().toString()
                : parties.decision() + " · " + parties.decisionDescription();
    }

    private static PrintedEntry.Answer answer(Words words, String label, Object value) {
        return new PrintedEntry.Answer(words.text(label), words.show(value));
    }

    private static <C extends Record> List<PrintedSection> chapters(ClaimForm<C> form, Record content, Words words) {
        var definition = form.definition();
        return new Answers(words)
                .of(definition, definition.type().cast(content)).stream()
                        .map(chapter -> new PrintedSection(chapter.title(), entries(chapter.answers())))
                        .toList();
    }

    private static List<PrintedEntry> entries(List<Answer> answers) {
        return answers.stream().map(Printing::entry).toList();
    }

    private static PrintedEntry entry(Answer answer) {
        return switch (answer) {
            case Answer.Given given -> new PrintedEntry.Answer(given.label(), given.text());
            case Answer.Group group -> new PrintedEntry.Group(group.title(), entries(group.answers()));
        };
    }

    private static PrintedCalculation calculation(Sending sending, Words words) {
        var calculation = sending.calculation();
        return new PrintedCalculation(
                lines(sending.form(), calculation.inTotal(), words),
                calculation.total(),
                lines(sending.form(), calculation.apart(), words));
    }

    private static List<PrintedCalculation.Line> lines(ClaimForm<?> form, List<Line> lines, Words words) {
        return lines.stream().map(line -> line(form, line, words)).toList();
    }

    private static PrintedCalculation.Line line(ClaimForm<?> form, Line line, Words words) {
        var price = line.price();
        var left = line.isOpen();
        var what = Stream.of(words.text(form.name() + ".line." + line.code()), words.period(line.period()));
        return new PrintedCalculation.Line(
                String.join(", ", what.toList()),
                line.isMeasured() ? line.measure(words) : "",
                price == null ? "" : words.chf(price.amount()),
                left ? null : line.amount(),
                line.article(words),
                price == null ? null : price.since(),
                left);
    }
}
