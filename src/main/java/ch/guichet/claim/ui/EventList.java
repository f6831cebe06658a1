package ch.guichet.claim.ui;

import ch.guichet.claim.ClaimEvent;
import ch.guichet.common.Words;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What happened to a claim, in order. */
public class EventList extends OrderedList {

    public EventList(List<ClaimEvent> events, Words words) {
        addClassName("events");
        events.forEach(event -> add(item(event, words)));
    }

    private static ListItem item(ClaimEvent event, Words words) {
        var when = new Span(words.moment(event.happenedAt()));
        when.addClassName("sub");
        var item = new ListItem(new Span(words.text("claim.event." + event.action())), when);
        if (!event.message().isEmpty()) {
            var message = new Paragraph(event.message());
            message.addClassName("block");
            item.add(message);
        }
        return item;
    }
}
