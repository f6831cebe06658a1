package ch.guichet.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openpdf.text.pdf.BaseFont;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFontResolver;

/** The typefaces of printed copies, read once and always embedded: Atkinson Hyperlegible Next, and DejaVu Sans for what it lacks. */
final class Fonts {

    private static final OwnFonts OWN = new OwnFonts(Map.of());
    private static final List<BaseFont> TEXT =
            OWN.add("Text", "AtkinsonHyperlegibleNext_400Regular.ttf", "AtkinsonHyperlegibleNext_700Bold.ttf");
    private static final List<BaseFont> FALLBACK = OWN.add("Fallback", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf");

    static {
        // the engine's last resort for a family it does not know
        OWN.getFonts().put("Serif", OWN.getFonts().get("Text"));
    }

    private Fonts() {}

    /** Whether the fonts of the text have this character, in both weights. */
    static boolean inText(int point) {
        return covers(TEXT, point);
    }

    static boolean inFallback(String letter) {
        return letter.codePoints().allMatch(point -> covers(FALLBACK, point));
    }

    /** Knows these two families and no other, so that a font which is not embedded cannot be asked for. */
    static ITextFontResolver resolver() {
        return new OwnFonts(OWN.getFonts());
    }

    private static boolean covers(List<BaseFont> fonts, int point) {
        return fonts.stream().allMatch(font -> font.charExists(point));
    }

    private static final class OwnFonts extends ITextFontResolver {

        private final Map<String, FontFamily> families;

        OwnFonts(Map<String, FontFamily> families) {
            this.families = families;
        }

        @Override
        protected Map<String, FontFamily> loadFonts() {
            return new HashMap<>(families);
        }

        List<BaseFont> add(String family, String... files) {
            try {
                for (var file : files) {
                    addFont("document/fonts/" + file, family, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, null);
                }
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
            var fonts = Objects.requireNonNull(getFonts().get(family)).getFontDescriptions().stream()
                    .map(FontDescription::getFont)
                    .toList();
            // the library writes a CIDSet that PDF/UA refuses
            fonts.forEach(font -> font.setIncludeCidSet(false));
            return fonts;
        }
    }
}
