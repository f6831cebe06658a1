package ch.guichet.claim.ui;

import ch.guichet.claim.DraftService;
import ch.guichet.claim.SavedDraft;
import ch.guichet.common.Reading;
import ch.guichet.common.Words;
import ch.guichet.file.FileKind;
import ch.guichet.file.FileService;
import ch.guichet.file.StoredFile;
import ch.guichet.shell.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** « Documents »: what is attached, with limits said before, progress while sending, and a reason for each refusal. */
class DocumentsField extends Card {

    /** Keeps the documents of the draft. */
    interface Keeper {
        /** Adds a document, or says why not. */
        boolean add(StoredFile file, Consumer<String> refuse);

        void remove(StoredFile file);
    }

    private final transient DraftService drafts;
    private final transient Words words;
    private final transient Keeper keeper;
    private final transient String address;
    private final UnorderedList list = new UnorderedList();
    private final Div news = new Div();
    private final Div refusals = new Div();
    private final Paragraph busy;
    private final Upload upload;

    DocumentsField(SavedDraft<?> draft, DraftService drafts, Words words, Keeper keeper) {
        super(words.text("claim.documents"));
        this.drafts = drafts;
        this.words = words;
        this.keeper = keeper;
        address = draft.address();
        busy = wrong(words.text("claim.documents.busy"));
        var limits = new Paragraph(
                words.text("claim.documents.limits", FileService.MOST_MEGABYTES + " MB", SavedDraft.MOST_FILES));
        limits.addClassName("hint");
        upload = new Upload(this::receive);
        upload.setI18n(texts());
        upload.setMaxFileSize((int) FileService.MOST_BYTES);
        upload.setAcceptedFileTypes(Stream.of(FileKind.values())
                .flatMap(kind -> Stream.concat(
                        Stream.of(kind.mediaType()), kind.extensions().stream().map(extension -> "." + extension)))
                .toArray(String[]::new));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getFileName() + " : " + rejected.getErrorMessage()));
        // brings what was received to the page
        upload.addAllFinishedListener(finished -> {
            upload.clearFileList();
            busy.removeFromParent();
        });
        // what was refused before is old news to whoever chooses again
        upload.setUploadButton(new Button(words.text("claim.documents.add"), press -> refusals.removeAll()));
        refusals.getElement().setAttribute("role", "alert");
        list.addClassName("files");
        news.getElement().setAttribute("role", "status");
        news.addClassName("unseen");
        add(limits, list, news, refusals, upload);
        draft.files().forEach(this::show);
    }

    private void receive(UploadEvent event) throws IOException {
        Reading<StoredFile> received;
        try (var content = event.getInputStream()) {
            received = drafts.receive(event.getFileName(), content);
        }
        event.getUI().access(() -> {
            switch (received) {
                case Reading.Read<StoredFile>(StoredFile file) -> {
                    if (keeper.add(file, this::refuse)) {
                        show(file);
                        news.setText(words.text("claim.documents.added", file.name()));
                    }
                }
                case Reading.Refused<StoredFile>(String key, List<Object> arguments) ->
                    refuse(words.text(key, arguments.toArray()));
            }
        });
    }

    /** Whether a document is still on its way; says so. */
    boolean isBusy() {
        if (upload.isUploading()) {
            refusals.add(busy);
            upload.getElement().executeJs("this.scrollIntoView({block: 'center'})");
            return true;
        }
        return false;
    }

    private void show(StoredFile file) {
        var size = new Span(words.bytes(file.size()));
        size.addClassName("sub");
        var item = new ListItem();
        var remove = new Button(words.text("claim.documents.remove"), press -> {
            keeper.remove(file);
            list.remove(item);
            news.setText(words.text("claim.documents.removed", file.name()));
            upload.getElement().executeJs("this.querySelector('vaadin-button')?.focus()");
        });
        remove.setAriaLabel(words.text("claim.documents.remove.label", file.name()));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        item.add(
                new Div(Copies.download("draft/" + address + "/document/" + file.address(), file.name()), size),
                remove);
        list.add(item);
    }

    private void refuse(String reason) {
        refusals.add(wrong(reason));
    }

    private static Paragraph wrong(String reason) {
        var line = new Paragraph(reason);
        line.addClassName("err");
        return line;
    }

    private UploadI18N texts() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(words.text("claim.documents.drop"))
                        .setMany(words.text("claim.documents.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(words.text("claim.documents.many", SavedDraft.MOST_FILES))
                        .setFileIsTooBig(words.text("claim.documents.big", FileService.MOST_MEGABYTES + " MB"))
                        .setIncorrectFileType(words.text("claim.documents.type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(words.text("claim.documents.connecting"))
                                .setStalled(words.text("claim.documents.stalled"))
                                .setProcessing(words.text("claim.documents.processing"))
                                .setHeld(words.text("claim.documents.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(words.text("claim.documents.remaining"))
                                .setUnknown(words.text("claim.documents.remaining.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(words.text("claim.documents.failed"))
                                .setUnexpectedServerError(words.text("claim.documents.failed"))
                                .setForbidden(words.text("claim.documents.failed"))))
                .setFile(new UploadI18N.File()
                        .setRetry(words.text("claim.documents.retry"))
                        .setStart(words.text("claim.documents.start"))
                        .setRemove(words.text("claim.documents.remove")))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }
}
