package ch.guichet.document;

import java.awt.Shape;
import java.util.IdentityHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.extend.FSImage;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Paints as its parent does and says of everything what it is: text belongs to an element of the structure, all else (lines,
 * grounds, what is repeated on every page) is decoration that a screen reader leaves out.
 */
final class TaggedDevice extends ITextOutputDevice {

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final IdentityHashMap<Node, Integer> pageOfTableHead = new IdentityHashMap<>();
    private @Nullable StructureTree structure;

    TaggedDevice() {
        super(ITextRenderer.DEFAULT_DOTS_PER_POINT);
    }

    void use(StructureTree tree) {
        structure = tree;
    }

    @Override
    public void drawText(RenderingContext context, InlineText text) {
        var element = element(context, text);
        if (element == null) {
            asDecoration(() -> super.drawText(context, text));
        } else {
            getCurrentPage().beginMarkedContentSequence(element);
            super.drawText(context, text);
            getCurrentPage().endMarkedContentSequence();
        }
    }

    @Override
    public void draw(Shape shape) {
        asDecoration(() -> super.draw(shape));
    }

    @Override
    public void fill(Shape shape) {
        asDecoration(() -> super.fill(shape));
    }

    @Override
    public void drawImage(FSImage image, int x, int y) {
        asDecoration(() -> super.drawImage(image, x, y));
    }

    private void asDecoration(Runnable painting) {
        getCurrentPage().beginMarkedContentSequence(ARTIFACT);
        painting.run();
        getCurrentPage().endMarkedContentSequence();
    }

    private @Nullable PdfStructureElement element(RenderingContext context, InlineText text) {
        var printed = printed(text.getParent());
        return printed == null || isRepeatedHead(printed, context.getPageNo())
                ? null
                : Objects.requireNonNull(structure).holding(printed, text.getSubstring());
    }

    private static @Nullable Element printed(@Nullable Box innermost) {
        for (var box = innermost; box != null; box = box.getParent()) {
            if (box.getElement() != null) {
                return box.getElement();
            }
        }
        return null;
    }

    /** A table's head counts once, on the page where the table starts. */
    private boolean isRepeatedHead(Element printed, int page) {
        for (Node node = printed; node != null; node = node.getParentNode()) {
            if (node.getNodeName().equals("thead")) {
                return pageOfTableHead.computeIfAbsent(node, head -> page) != page;
            }
        }
        return false;
    }
}
