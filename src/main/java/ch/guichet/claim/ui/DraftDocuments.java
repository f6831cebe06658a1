package ch.guichet.claim.ui;

import ch.guichet.claim.DraftService;
import ch.guichet.claim.SavedDraft;
import ch.guichet.common.Reading;
import ch.guichet.file.StoredFile;
import ch.guichet.file.ui.DocumentsField;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** The documents of a draft, which changes with each of them. */
record DraftDocuments(
        String draft,
        DraftService drafts,
        BiPredicate<StoredFile, Consumer<String>> attach,
        Consumer<StoredFile> detach)
        implements DocumentsField.Keeper {

    @Override
    public int most() {
        return SavedDraft.MOST_FILES;
    }

    @Override
    public Reading<StoredFile> receive(String name, InputStream content) throws IOException {
        return drafts.receive(name, content);
    }

    @Override
    public boolean add(StoredFile file, Consumer<String> refuse) {
        return attach.test(file, refuse);
    }

    @Override
    public void remove(StoredFile file) {
        detach.accept(file);
    }

    @Override
    public String address(StoredFile file) {
        return "draft/" + draft + "/document/" + file.address();
    }
}
