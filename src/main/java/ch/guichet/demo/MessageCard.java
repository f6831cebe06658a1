package ch.guichet.demo;

import ch.guichet.common.Words;
import ch.guichet.notification.Channel;
import ch.guichet.notification.SentMessage;
import ch.guichet.shell.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One message as its receiver reads it; addresses in it can be followed. */
class MessageCard extends Card {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    MessageCard(SentMessage message, Words words) {
        super(isSms(message) ? words.text("demo.messages.smsTo", message.to()) : message.subject());
        addClassName("message");
        if (!isSms(message)) {
            speak(this, message.language().code());
        }
        add(about(message, words), text(message));
    }

    private static boolean isSms(SentMessage message) {
        return message.channel() == Channel.SMS;
    }

    private static void speak(Component component, String language) {
        component.getElement().setAttribute("lang", language);
    }

    private static Component about(SentMessage message, Words words) {
        var list = new DescriptionList();
        speak(list, words.language().code());
        list.add(
                new DescriptionList.Term(words.text("demo.messages.when")),
                new DescriptionList.Description(words.moment(message.sentAt())),
                new DescriptionList.Term(words.text("demo.messages.channel")),
                new DescriptionList.Description(
                        words.text(isSms(message) ? "demo.messages.sms" : "demo.messages.email")),
                new DescriptionList.Term(words.text("demo.messages.to")),
                new DescriptionList.Description(message.to()));
        return list;
    }

    private static Component text(SentMessage message) {
        var text = new Div();
        text.addClassName("message-text");
        speak(text, message.language().code());
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
