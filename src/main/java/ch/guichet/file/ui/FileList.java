package ch.guichet.file.ui;

import ch.guichet.common.Words;
import ch.guichet.file.StoredFile;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Documents to download, each with its size. */
public class FileList extends UnorderedList {

    /** @param folder what stands before a document's own address */
    public FileList(List<StoredFile> files, String folder, Words words) {
        addClassName("files");
        for (var file : files) {
            var size = new Span(words.bytes(file.size()));
            size.addClassName("sub");
            add(new ListItem(new FileLink(folder + file.address(), file.name()), size));
        }
    }
}
