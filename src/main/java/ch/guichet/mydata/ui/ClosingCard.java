package ch.guichet.mydata.ui;

import ch.guichet.claim.ClaimListing;
import ch.guichet.claim.OpenClaimService;
import ch.guichet.claim.ui.Statuses;
import ch.guichet.common.Words;
import ch.guichet.shell.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.stream.Stream;

/** The way to close the account, or the claims that stand in it. */
class ClosingCard extends Card {

    private final transient Words words;

    ClosingCard(List<ClaimListing> open, Words words, SerializableRunnable close) {
        super(words.text("mydata.close"));
        this.words = words;
        if (open.isEmpty()) {
            add(new Paragraph(words.text("mydata.close.lead")));
            var button = new Button(words.text("mydata.close"), press -> close.run());
            button.addThemeVariants(ButtonVariant.LUMO_ERROR);
            var actions = new Div(button);
            actions.addClassName("actions");
            add(actions);
        } else {
            var list = new UnorderedList();
            list.addClassName("entries");
            open.stream().limit(OpenClaimService.MOST).forEach(claim -> list.add(entry(claim)));
            add(new Paragraph(words.text("mydata.close.open")), list);
            if (open.size() > OpenClaimService.MOST) {
                add(new Paragraph(words.text("mydata.close.more", OpenClaimService.MOST)));
            }
        }
    }

    private ListItem entry(ClaimListing claim) {
        var link = new Anchor("claim/" + claim.number(), words.text("mydata.claim", claim.number()));
        link.addClassName("strong");
        var what = new Span(words.text(claim.form().title()) + " · " + claim.beneficiaryName());
        what.addClassName("sub");
        return new ListItem(new Div(link, what), Statuses.tag(claim.status(), words));
    }

    /** What goes at once, and what stays. */
    static UnorderedList consequences(Words words) {
        var list = new UnorderedList();
        Stream.of("mydata.close.deleted", "mydata.close.kept", "mydata.close.unread", "mydata.close.again")
                .forEach(key -> list.add(new ListItem(words.text(key))));
        return list;
    }
}
