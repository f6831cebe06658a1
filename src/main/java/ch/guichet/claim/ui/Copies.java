package ch.guichet.claim.ui;

import ch.guichet.claim.ClaimNumber;
import ch.guichet.claim.Revision;
import ch.guichet.common.Words;
import ch.guichet.file.StoredFile;
import ch.guichet.file.ui.FileLink;
import ch.guichet.file.ui.FileList;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Links to what can be downloaded of a claim; {@code side} is {@code claim} for its owner, {@code review} for the office. */
public final class Copies {

    private Copies() {}

    public static String pdf(String side, ClaimNumber number, int revision) {
        return side + "/" + number + "/pdf/" + revision;
    }

    /** A short link « PDF » with a full name for screen readers. */
    public static Anchor link(String href, String label) {
        var link = new FileLink(href, "PDF");
        link.getElement().setAttribute("aria-label", label);
        return link;
    }

    /** The printed copies of all revisions, the latest first. */
    public static UnorderedList revisions(String side, ClaimNumber number, List<Revision> revisions, Words words) {
        var list = new UnorderedList();
        list.addClassName("files");
        for (var revision : revisions.reversed()) {
            var link = new FileLink(
                    pdf(side, number, revision.number()),
                    words.text("claim.copy", revision.number(), revision.submittedAt()));
            list.add(new ListItem(link));
        }
        return list;
    }

    /** The documents sent with a claim. */
    public static FileList documents(String side, ClaimNumber number, List<StoredFile> files, Words words) {
        return new FileList(files, side + "/" + number + "/document/", words);
    }
}
