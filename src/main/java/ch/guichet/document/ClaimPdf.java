package ch.guichet.document;

import ch.guichet.common.Translations;
import ch.guichet.office.Office;
import java.io.ByteArrayOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.ITextRenderer;

/** Prints the copy of a claim as a tagged PDF that a screen reader can read (PDF/UA-1); safe for several threads. */
@Component
public final class ClaimPdf {

    private static final Logger LOG = LoggerFactory.getLogger(ClaimPdf.class);

    private final ClaimSheet sheet;
    private final Office office;

    ClaimPdf(Office office, Translations translations) {
        this.sheet = new ClaimSheet(office, translations);
        this.office = office;
    }

    public byte[] print(PrintedClaim claim) {
        var page = sheet.fill(claim);
        FallbackRuns.mark(page);
        return print(claim, page);
    }

    byte[] print(PrintedClaim claim, Document page) {
        var device = new TaggedDevice();
        var renderer = new ITextRenderer(
                device.getDotsPerPoint(),
                ITextRenderer.DEFAULT_DOTS_PER_PIXEL,
                device,
                new ClassPathOnly(device),
                Fonts.resolver());
        renderer.setPDFVersion("1.7");
        // the structure is long and regular: the highest level costs a sixth more time for a tenth fewer bytes
        renderer.setCompression(4);
        renderer.setPDFCreator(office.name());
        renderer.setListener(new Accessible(claim.language(), claim.sentAt(), page, device));
        var pdf = new ByteArrayOutputStream(64 * 1024);
        renderer.createPDF(page, pdf);
        return pdf.toByteArray();
    }

    /** The first copy takes seconds; nobody shall wait for them. */
    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        Thread.ofVirtual().name("claim-pdf-warm-up").start(() -> {
            try {
                print(Specimen.CLAIM);
            } catch (RuntimeException failed) {
                LOG.warn("The printed copy of a claim could not be warmed up", failed);
            }
        });
    }
}
