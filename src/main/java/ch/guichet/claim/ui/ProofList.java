package ch.guichet.claim.ui;

import ch.guichet.common.Words;
import ch.guichet.form.Proof;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The documents the answers call for. */
class ProofList extends UnorderedList {

    private final transient Words words;

    ProofList(Words words) {
        this.words = words;
        addClassName("check");
    }

    void show(List<Proof> proofs) {
        removeAll();
        proofs.forEach(proof ->
                add(new ListItem(words.text(proof.key(), proof.arguments().toArray()))));
        setVisible(!proofs.isEmpty());
    }
}
