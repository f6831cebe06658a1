package ch.guichet.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    private static final String MAIL = "spring.mail.host=mail.example.ch";
    private static final String SMS = "guichet.sms.url=https://sms.example.ch";
    private static final String BASE = "guichet.base-url=https://guichet.example.ch";
    private static final String FILE = "spring.datasource.url=jdbc:h2:file:./data/guichet;MODE=PostgreSQL";

    private static void start(String... settings) {
        new SpringApplicationBuilder(SettingsCheck.class)
                .web(WebApplicationType.NONE)
                .run(Stream.of(settings).map(setting -> "--" + setting).toArray(String[]::new))
                .close();
    }

    private static void refused(CapturedOutput output, String sentence, String... settings) {
        assertThatThrownBy(() -> start(settings)).isInstanceOf(SettingMissing.class);
        assertThat(output.getOut())
                .contains("APPLICATION FAILED TO START")
                .contains(sentence)
                .doesNotContain("\tat ");
    }

    @Test
    void everything_set_starts() {
        start(MAIL, SMS, BASE, FILE);
    }

    @Test
    void demo_mode_needs_nothing() {
        start(FILE, "guichet.demo=true");
    }

    @Test
    void no_mail_server_is_refused_by_name(CapturedOutput output) {
        refused(output, "does not start without spring.mail.host (the mail server).", SMS, BASE, FILE);
    }

    @Test
    void nowhere_to_send_sms_is_refused_by_name(CapturedOutput output) {
        refused(output, "does not start without guichet.sms.url (where SMS are handed over).", MAIL, BASE, FILE);
    }

    @Test
    void one_sentence_names_all_that_is_missing(CapturedOutput output) {
        refused(
                output,
                "without spring.mail.host (the mail server) and guichet.sms.url (where SMS are handed over).",
                FILE,
                "spring.mail.host=",
                "guichet.sms.url=");
    }

    @Test
    void a_shared_database_without_a_secret_is_refused_by_name(CapturedOutput output) {
        refused(
                output,
                "does not start without guichet.secret",
                MAIL,
                SMS,
                BASE,
                "spring.datasource.url=jdbc:postgresql://db/guichet");
    }

    @Test
    void a_shared_database_with_a_secret_starts() {
        start(
                MAIL,
                SMS,
                BASE,
                "spring.datasource.url=jdbc:postgresql://db/guichet",
                "guichet.secret=of 32 characters or more, hopefully");
    }
}
