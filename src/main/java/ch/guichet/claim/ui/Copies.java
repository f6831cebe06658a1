package ch.guichet.claim.ui;

import ch.guichet.claim.ClaimNumber;
import ch.guichet.claim.Revision;
import ch.guichet.common.Words;
import ch.guichet.file.StoredFile;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
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
        var link = new Anchor(href, "PDF");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("aria-label", label).setAttribute("download", true);
        return link;
    }

    /** The printed copies of all revisions, the latest first. */
    public static UnorderedList revisions(String side, ClaimNumber number, List<Revision> revisions, Words words) {
        var list = new UnorderedList();
        list.addClassName("files");
        for (var revision : revisions.reversed()) {
            var link = download(
                    pdf(side, number, revision.number()),
                    words.text("claim.copy", revision.number(), revision.submittedAt()));
            list.add(new ListItem(link));
        }
        return list;
    }

    /** Documents with their size. */
    public static UnorderedList documents(String side, ClaimNumber number, List<StoredFile> files, Words words) {
        var list = new UnorderedList();
        list.addClassName("files");
        for (var file : files) {
            var size = new Span(words.bytes(file.size()));
            size.addClassName("sub");
            list.add(new ListItem(download(side + "/" + number + "/document/" + file.address(), file.name()), size));
        }
        return list;
    }

    static Anchor download(String href, String text) {
        var link = new Anchor(href, text);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
