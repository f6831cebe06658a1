package ch.guichet.majority.ui;

import ch.guichet.beneficiary.BeneficiaryId;
import ch.guichet.common.Reading;
import ch.guichet.common.Words;
import ch.guichet.file.StoredFile;
import ch.guichet.file.ui.DocumentsField;
import ch.guichet.majority.Majority;
import ch.guichet.majority.MajorityService;
import ch.guichet.shell.ErrorSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/** The documents of a proof that is being prepared, each kept at once, and the button that sends them. */
class ProofForm extends Div {

    private final transient BeneficiaryId person;
    private final transient MajorityService majorities;
    private final transient Words words;
    private final transient Consumer<Majority> sent;
    private final ErrorSummary summary = new ErrorSummary();
    private final DocumentsField documents;
    private final Button send;

    ProofForm(BeneficiaryId person, MajorityService majorities, Words words, Consumer<Majority> sent) {
        this.person = person;
        this.majorities = majorities;
        this.words = words;
        this.sent = sent;
        documents = new DocumentsField(
                words.text("majority.documents"), majorities.documents(person), words, new Documents());
        documents.getElement().setAttribute("tabindex", "-1");
        send = new Button(words.text("majority.send"), press -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        var actions = new Div(send);
        actions.addClassName("actions");
        add(summary, documents, actions);
    }

    private void send() {
        summary.clear();
        if (documents.isBusy()) {
            send.setEnabled(true);
            return;
        }
        switch (majorities.send(person)) {
            case Reading.Read<Majority>(Majority majority) -> sent.accept(majority);
            case Reading.Refused<Majority>(String key, List<Object> arguments) -> {
                summary.setProblems(List.of(new ErrorSummary.Entry(words.text(key, arguments.toArray()), documents)));
                send.setEnabled(true);
            }
        }
    }

    private final class Documents implements DocumentsField.Keeper {

        @Override
        public int most() {
            return MajorityService.MOST_FILES;
        }

        @Override
        public Reading<StoredFile> receive(String name, InputStream content) throws IOException {
            return majorities.receive(name, content);
        }

        @Override
        public boolean add(StoredFile file, Consumer<String> refuse) {
            var attached = majorities.attach(person, file);
            if (attached instanceof Reading.Refused<StoredFile>(String key, List<Object> arguments)) {
                refuse.accept(words.text(key, arguments.toArray()));
            }
            // what was missing is there now
            attached.value().ifPresent(there -> summary.clear());
            return attached.value().isPresent();
        }

        @Override
        public void remove(StoredFile file) {
            majorities.detach(person, file);
        }

        @Override
        public String address(StoredFile file) {
            return ProofView.address(person) + "/document/" + file.address();
        }
    }
}
