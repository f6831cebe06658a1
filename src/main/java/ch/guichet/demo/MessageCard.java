package ch.guichet.demo;

import ch.guichet.common.Words;
import ch.guichet.notification.Channel;
import ch.guichet.notification.SentMessage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One message as its receiver reads it; addresses in it can be followed. */
class MessageCard extends Article {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    MessageCard(SentMessage message, Words words) {
        addClassName("message");
        var title = new H2(
                message.channel() == Channel.SMS ? words.text("demo.messages.smsTo", message.to()) : message.subject());
        title.setId("message-" + message.id());
        getElement().setAttribute("aria-labelledby", "message-" + message.id());
        if (message.channel() == Channel.EMAIL) {
            title.getElement().setAttribute("lang", message.language().code());
        }
        add(title, about(message, words), text(message));
    }

    private static Component about(SentMessage message, Words words) {
        var list = new DescriptionList();
        list.add(term(words.text("demo.messages.when")), described(words.moment(message.sentAt())));
        list.add(
                term(words.text("demo.messages.channel")),
                described(words.text(message.channel() == Channel.SMS ? "demo.messages.sms" : "demo.messages.email")));
        list.add(term(words.text("demo.messages.to")), described(message.to()));
        return list;
    }

    private static DescriptionList.Term term(String text) {
        return new DescriptionList.Term(text);
    }

    private static DescriptionList.Description described(String text) {
        return new DescriptionList.Description(text);
    }

    private static Component text(SentMessage message) {
        var text = new Div();
        text.addClassName("message-text");
        text.getElement().setAttribute("lang", message.language().code());
        text.add(linked(message.text()));
        return text;
    }

    private static List<Component> linked(String text) {
        var parts = new ArrayList<Component>();
        var address = ADDRESS.matcher(text);
        var end = 0;
        while (address.find()) {
            parts.add(new Text(text.substring(end, address.start())));
            var link = new Anchor(address.group(), address.group());
            link.setRouterIgnore(true);
            parts.add(link);
            end = address.end();
        }
        parts.add(new Text(text.substring(end)));
        return parts;
    }
}
