package ch.guichet.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.CSSResource;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.resource.XMLResource;

/** Answers the engine's requests for its own and our style sheet from the class path and nothing else, whatever a text says. */
final class ClassPathOnly extends ITextUserAgent {

    private static final Map<String, String> SHEETS = Map.of(
            "XhtmlNamespaceHandler.css",
            "/resources/css/XhtmlNamespaceHandler.css",
            "claim.css",
            "/document/claim.css");

    ClassPathOnly(ITextOutputDevice device) {
        super(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
    }

    @Override
    public CSSResource getCSSResource(String uri) {
        return new CSSResource(resolveAndOpenStream(uri));
    }

    @Override
    protected InputStream resolveAndOpenStream(@Nullable String uri) {
        var sheet = uri == null ? null : SHEETS.get(uri.substring(uri.lastIndexOf('/') + 1));
        var found = sheet == null ? null : ClassPathOnly.class.getResourceAsStream(sheet);
        return found == null ? new ByteArrayInputStream(new byte[0]) : found;
    }

    @Override
    protected InputStream openStream(String uri) {
        return resolveAndOpenStream(uri);
    }

    @Override
    public ImageResource getImageResource(String uri) {
        return new ImageResource(uri, null);
    }

    @Override
    public byte @Nullable [] getBinaryResource(String uri) {
        return null;
    }

    @Override
    public XMLResource getXMLResource(String uri) {
        throw new IllegalArgumentException("a printed copy reads no other document");
    }

    @Override
    public @Nullable String resolveURI(@Nullable String uri) {
        return uri;
    }
}
