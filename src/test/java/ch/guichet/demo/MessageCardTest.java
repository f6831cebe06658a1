package ch.guichet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Language;
import ch.guichet.common.Translations;
import ch.guichet.common.Words;
import ch.guichet.notification.Channel;
import ch.guichet.notification.SentMessage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.net.URL;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class MessageCardTest {

    private static final URL WORDS =
            Objects.requireNonNull(MessageCardTest.class.getResource("/i18n/demo_fr.properties"));
    private final Words words = Translations.read(List.of(WORDS)).in(Language.FR);

    private MessageCard card(Channel channel, String to, String subject, String text) {
        var at = Instant.parse("2024-09-02T08:00:00Z");
        return new MessageCard(new SentMessage(1, channel, to, Language.DE, subject, text, at), words);
    }

    private static <C extends Component> Stream<C> find(Component in, Class<C> type) {
        return in.getChildren()
                .flatMap(child -> Stream.concat(
                        type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.empty(), find(child, type)));
    }

    @Test
    void an_email_stands_under_its_subject_in_its_own_language() {
        var card = card(Channel.EMAIL, "jane.doe@example.ch", "Ihr Gesuch", "Guten Tag");
        assertThat(find(card, H2.class)).singleElement().extracting(H2::getText).isEqualTo("Ihr Gesuch");
        assertThat(card.getElement().getAttribute("lang")).isEqualTo("de");
        assertThat(card.getElement().getTextRecursively())
                .contains("02.09.2024 10:00")
                .contains("jane.doe@example.ch")
                .contains("Guten Tag");
    }

    @Test
    void an_sms_stands_under_its_number() {
        var card = card(Channel.SMS, "+41791234567", "", "012345 …");
        assertThat(find(card, H2.class)).singleElement().extracting(H2::getText).isEqualTo("SMS à +41791234567");
    }

    @Test
    void addresses_can_be_followed_and_everything_else_is_text() {
        var text = "<a href=x>\nhttps://guichet.example.ch/claim/2024-000815\n> javascript:alert(1)";
        var card = card(Channel.EMAIL, "jane.doe@example.ch", "Ihr Gesuch", text);
        assertThat(find(card, Anchor.class))
                .singleElement()
                .extracting(Anchor::getHref)
                .isEqualTo("https://guichet.example.ch/claim/2024-000815");
        assertThat(card.getElement().getTextRecursively()).contains(text);
    }

    @Test
    void the_page_is_opened_in_demo_mode_only() {
        var context = new ApplicationContextRunner().withUserConfiguration(DemoRoutes.class);
        context.run(plain -> assertThat(plain).doesNotHaveBean(DemoRoutes.class));
        context.withPropertyValues("guichet.demo=false")
                .run(off -> assertThat(off).doesNotHaveBean(DemoRoutes.class));
        context.withPropertyValues("guichet.demo=true").run(on -> assertThat(on).hasSingleBean(DemoRoutes.class));
    }
}
