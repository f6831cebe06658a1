package ch.guichet.document;

import ch.guichet.common.Language;
import ch.guichet.common.Translations;
import ch.guichet.document.PrintedEntry.Answer;
import ch.guichet.document.PrintedEntry.Group;
import ch.guichet.office.Office;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The template {@code document/claim.html} filled in with one claim, as well-formed XHTML in which every text is escaped. */
final class ClaimSheet {

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final TemplateEngine templates = new TemplateEngine();
    private final Office office;
    private final Translations translations;

    ClaimSheet(Office office, Translations translations) {
        this.office = office;
        this.translations = translations;
        var files = new ClassLoaderTemplateResolver(ClaimSheet.class.getClassLoader());
        files.setPrefix("document/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.XML);
        files.setCharacterEncoding("UTF-8");
        files.setCheckExistence(true);
        templates.setTemplateResolver(files);
        templates.setMessageResolver(new FrameWords(translations));
    }

    Document fill(PrintedClaim claim) {
        return parse(write(claim));
    }

    String write(PrintedClaim claim) {
        var words = translations.in(claim.language());
        var sections = claim.sections().stream()
                .map(section -> block(section.title(), section.entries()))
                .toList();
        var names = Map.<String, Object>of("claim", claim, "sections", sections, "office", office, "words", words);
        var xhtml = templates.process("claim", new Context(claim.language().locale(), names));
        return NOT_XML.matcher(xhtml).replaceAll("\uFFFD");
    }

    private static Map<String, Object> block(String title, List<PrintedEntry> entries) {
        return Map.of("title", title, "blocks", blocks(entries));
    }

    /** Answers that follow each other are one list; a group is a block of its own. */
    private static List<Map<String, ?>> blocks(List<PrintedEntry> entries) {
        var blocks = new ArrayList<Map<String, ?>>();
        var answers = new ArrayList<Answer>();
        for (var entry : entries) {
            switch (entry) {
                case Answer answer -> {
                    if (answers.isEmpty()) {
                        blocks.add(Map.of("answers", answers));
                    }
                    answers.add(answer);
                }
                case Group group -> {
                    answers = new ArrayList<>();
                    blocks.add(block(group.title(), group.entries()));
                }
            }
        }
        return blocks;
    }

    private static Document parse(String xhtml) {
        try {
            var parsers = DocumentBuilderFactory.newInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.setNamespaceAware(true);
            return parsers.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalStateException("the template of the printed claim is not well-formed", broken);
        }
    }

    /** The words of the frame ({@code #{document.total}}), from the same bundles as every other text. */
    private static final class FrameWords extends AbstractMessageResolver {

        private final Translations translations;

        FrameWords(Translations translations) {
            this.translations = translations;
        }

        @Override
        public String resolveMessage(
                ITemplateContext context, Class<?> origin, String key, Object[] messageParameters) {
            return translations
                    .in(Language.of(context.getLocale()))
                    .text(key, messageParameters == null ? new Object[0] : messageParameters);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, Class<?> origin, String key, Object[] messageParameters) {
            return key;
        }
    }
}
