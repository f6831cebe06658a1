package ch.guichet.claim.ui;

import ch.guichet.claim.Parties;
import ch.guichet.common.Words;
import com.vaadin.flow.component.html.DescriptionList;

/** Who claims, for whom, paid to whom, on which decision, as it was when the claim was sent. */
public class PartiesList extends DescriptionList {

    public PartiesList(Parties parties, Words words) {
        addClassNames("answers", "narrow-answers");
        entry(words, "claim.party.claimant", parties.claimant() + "\n" + parties.claimantAddress());
        entry(
                words,
                "claim.party.beneficiary",
                parties.beneficiary() + "\n" + parties.beneficiaryAddress() + "\n" + words.date(parties.birthDate()));
        entry(words, "claim.party.avs-number", parties.avsNumber().toString());
        entry(words, "claim.iban", parties.iban() + "\n" + parties.holder() + "\n" + parties.holderAddress());
        entry(words, "claim.decision", (parties.decision() + "\n" + parties.decisionDescription()).strip());
    }

    private void entry(Words words, String label, String lines) {
        var value = new Description(lines);
        value.addClassName("block");
        add(new Term(words.text(label)), value);
    }
}
