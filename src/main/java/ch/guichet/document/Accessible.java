package ch.guichet.document;

import ch.guichet.common.Language;
import ch.guichet.common.Words;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.unbescape.xml.XmlEscape;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextRenderer;

/** Declares the file as what it is: tagged, in one language, with a title that viewers show, PDF/UA-1. */
final class Accessible extends DefaultPDFCreationListener {

    private final Language language;
    private final Instant sentAt;
    private final Document page;
    private final TaggedDevice device;

    Accessible(Language language, Instant sentAt, Document page, TaggedDevice device) {
        this.language = language;
        this.sentAt = sentAt;
        this.page = page;
        this.device = device;
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
        var writer = Objects.requireNonNull(renderer.getWriter());
        writer.setTagged();
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(language.locale().toLanguageTag()));
        var title = page.getElementsByTagName("title").item(0).getTextContent();
        writer.setXmpMetadata(xmp(XmlEscape.escapeXml10Minimal(title)).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void preWrite(ITextRenderer renderer, int pageCount) {
        var writer = Objects.requireNonNull(renderer.getWriter());
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(GregorianCalendar.from(sentAt.atZone(Words.ZONE))));
        device.use(StructureTree.of(page, writer));
    }

    private String xmp(String title) {
        return """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>""".formatted(title, language.locale().toLanguageTag());
    }
}
