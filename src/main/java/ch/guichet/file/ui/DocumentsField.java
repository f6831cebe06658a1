package ch.guichet.file.ui;

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
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** « Documents »: what is attached, with limits said before, progress while sending, and a reason for each refusal. */
public class DocumentsField extends Card {

    /** What the documents belong to, for instance a draft. */
    public interface Keeper {

        /** The most documents. */
        int most();

        /** Stores what somebody sends, on a thread of its own and before anything else knows of it. */
        Reading<StoredFile> receive(String name, InputStream content) throws IOException;

        /** Adds a document, or says why not. */
        boolean add(StoredFile file, Consumer<String> refuse);

        void remove(StoredFile file);

        /** Where its owner can download a document. */
        String address(StoredFile file);
    }

    /** Before the upload looks at what was chosen or dropped, so that its own refusals of it come afterwards. */
    private static final String TELL_FILES_CHOSEN = """
            const tell = () => this.dispatchEvent(new CustomEvent('files-chosen'));
            this.addEventListener('drop', tell, true);
            this.shadowRoot.addEventListener('change', tell, true);
            """;

    private final transient Words words;
    private final transient Keeper keeper;
    private final UnorderedList list = new UnorderedList();
    private final Div news = new Div();
    private final Div refusals = new Div();
    private final Paragraph busy;
    private final Upload upload;

    public DocumentsField(String heading, List<StoredFile> files, Words words, Keeper keeper) {
        super(heading);
        this.words = words;
        this.keeper = keeper;
        busy = wrong(words.text("file.documents.busy"));
        var limits =
                new Paragraph(words.text("file.documents.limits", FileService.MOST_MEGABYTES + " MB", keeper.most()));
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
        upload.setUploadButton(new Button(words.text("file.documents.add")));
        // what was refused before is old news to whoever has chosen again
        upload.getElement().addEventListener("files-chosen", chosen -> refusals.removeAll());
        upload.addAttachListener(shown -> upload.getElement().executeJs(TELL_FILES_CHOSEN));
        refusals.getElement().setAttribute("role", "alert");
        list.addClassName("files");
        news.getElement().setAttribute("role", "status");
        news.addClassName("unseen");
        add(limits, list, news, refusals, upload);
        files.forEach(this::show);
    }

    private void receive(UploadEvent event) throws IOException {
        Reading<StoredFile> received;
        try (var content = event.getInputStream()) {
            received = keeper.receive(event.getFileName(), content);
        }
        event.getUI().access(() -> {
            switch (received) {
                case Reading.Read<StoredFile>(StoredFile file) -> {
                    if (keeper.add(file, this::refuse)) {
                        show(file);
                        news.setText(words.text("file.documents.added", file.name()));
                    }
                }
                case Reading.Refused<StoredFile>(String key, List<Object> arguments) ->
                    refuse(words.text(key, arguments.toArray()));
            }
        });
    }

    /** Whether a document is still on its way; says so. */
    public boolean isBusy() {
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
        var remove = new Button(words.text("file.documents.remove"), press -> {
            keeper.remove(file);
            list.remove(item);
            news.setText(words.text("file.documents.removed", file.name()));
            upload.getElement().executeJs("this.querySelector('vaadin-button')?.focus()");
        });
        remove.setAriaLabel(words.text("file.documents.remove.label", file.name()));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        item.add(new Div(new FileLink(keeper.address(file), file.name()), size), remove);
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
                        .setOne(words.text("file.documents.drop"))
                        .setMany(words.text("file.documents.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(words.text("file.documents.many", keeper.most()))
                        .setFileIsTooBig(words.text("file.documents.big", FileService.MOST_MEGABYTES + " MB"))
                        .setIncorrectFileType(words.text("file.documents.type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(words.text("file.documents.connecting"))
                                .setStalled(words.text("file.documents.stalled"))
                                .setProcessing(words.text("file.documents.processing"))
                                .setHeld(words.text("file.documents.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(words.text("file.documents.remaining"))
                                .setUnknown(words.text("file.documents.remaining.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(words.text("file.documents.failed"))
                                .setUnexpectedServerError(words.text("file.documents.failed"))
                                .setForbidden(words.text("file.documents.failed"))))
                .setFile(new UploadI18N.File()
                        .setRetry(words.text("file.documents.retry"))
                        .setStart(words.text("file.documents.start"))
                        .setRemove(words.text("file.documents.remove")))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }
}
