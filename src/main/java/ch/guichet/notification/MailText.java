package ch.guichet.notification;

import ch.guichet.common.Language;
import ch.guichet.common.Text;
import ch.guichet.common.Words;
import ch.guichet.office.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** An e-mail's words, written once and shown twice: as plain text and as simple HTML in which everything is escaped. */
final class MailText {

    private sealed interface Part {
        String plain();

        String html();
    }

    private record Paragraph(String text) implements Part {
        @Override
        public String plain() {
            return text;
        }

        @Override
        public String html() {
            return "<p>" + escape(text) + "</p>";
        }
    }

    private record Link(String text, String address) implements Part {
        @Override
        public String plain() {
            return text + "\n" + address;
        }

        @Override
        public String html() {
            return """
                    <p style="margin:1.5rem 0"><a href="%s" style="display:inline-block;padding:.75rem 1.25rem;\
                    border-radius:.5rem;background:#0b5d69;color:#fff;font-weight:600">%s</a></p>""".formatted(escape(address), escape(text));
        }
    }

    private record Quote(String heading, String text) implements Part {
        @Override
        public String plain() {
            return heading + "\n" + text.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
        }

        @Override
        public String html() {
            return """
                    <p style="margin-bottom:.25rem"><strong>%s</strong></p>
                    <blockquote style="margin:0;padding:.5rem 1rem;border-left:4px solid #0b5d69;\
                    background:#e4f0f1">%s</blockquote>""".formatted(escape(heading), escape(text));
        }
    }

    private final Words words;
    private final Office office;
    private final OwnAddress address;
    private final String subject;
    private final List<Part> parts = new ArrayList<>();

    MailText(Words words, Office office, OwnAddress address, String subject, Object... arguments) {
        this.words = words;
        this.office = office;
        this.address = address;
        this.subject = Text.line(words.text(subject, arguments));
        say("notification.hello");
    }

    MailText say(String key, Object... arguments) {
        parts.add(new Paragraph(words.text(key, arguments)));
        return this;
    }

    MailText link(String key, String path) {
        parts.add(new Link(words.text(key), address.to(path)));
        return this;
    }

    /** What an officer wrote, if anything. */
    MailText quote(String key, String text) {
        if (!text.isBlank()) {
            parts.add(new Quote(words.text(key), Discretion.hide(text)));
        }
        return this;
    }

    Language language() {
        return words.language();
    }

    String subject() {
        return subject;
    }

    String plain() {
        return parts.stream().map(Part::plain).collect(Collectors.joining("\n\n", "", "\n\n"))
                + words.text("notification.regards") + "\n\n-- \n" + String.join("\n", signature()) + "\n";
    }

    String html() {
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8">\
                <meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title></head>
                <body style="margin:0;padding:1.5rem;background:#fff;color:#17232b;\
                font:17px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif">
                <div style="max-width:36rem;margin:0 auto;overflow-wrap:break-word">
                %s
                <p>%s</p>
                <p style="margin-top:2rem;padding-top:1rem;border-top:1px solid #d3dad8;color:#4a5862">%s</p>
                </div></body></html>
                """.formatted(
                        words.language().code(),
                        escape(subject),
                        parts.stream().map(Part::html).collect(Collectors.joining("\n")),
                        escape(words.text("notification.regards")),
                        escape(String.join("\n", signature())));
    }

    private List<String> signature() {
        return Stream.of(office.name(), office.address(), office.phone(), hours(), words.text("notification.automatic"))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private String hours() {
        var ends = office.hours().split("\\s+-\\s+", 2);
        return ends.length == 2 ? words.text("notification.hours", ends[0], ends[1]) : office.hours();
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8").replace("\n", "<br>");
    }
}
