package ch.guichet.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.BaseFont;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;

/** The same page printed by the engine as it comes, with the same four fonts: what our own copy is measured against. */
final class BareEngine {

    private static final ClaimSheet SHEET = new ClaimSheet(ClaimPdfTest.OFFICE, ClaimPdfTest.translations());

    private BareEngine() {}

    static byte[] print(PrintedClaim claim) {
        return print(page(claim));
    }

    /** The page as both engines get it. */
    static Document page(PrintedClaim claim) {
        var page = SHEET.fill(claim);
        FallbackRuns.mark(page);
        return page;
    }

    static byte[] print(Document page) {
        var device = new ITextOutputDevice(ITextRenderer.DEFAULT_DOTS_PER_POINT);
        var renderer = new ITextRenderer(
                device.getDotsPerPoint(), ITextRenderer.DEFAULT_DOTS_PER_PIXEL, device, new ClassPathOnly(device));
        add(renderer, "Text", "AtkinsonHyperlegibleNext_400Regular", "AtkinsonHyperlegibleNext_700Bold");
        add(renderer, "Fallback", "DejaVuSans", "DejaVuSans-Bold");
        var pdf = new ByteArrayOutputStream();
        renderer.createPDF(page, pdf);
        return pdf.toByteArray();
    }

    private static void add(ITextRenderer renderer, String family, String... files) {
        try {
            for (var file : files) {
                renderer.getFontResolver()
                        .addFont("document/fonts/" + file + ".ttf", family, BaseFont.IDENTITY_H, true, null);
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
