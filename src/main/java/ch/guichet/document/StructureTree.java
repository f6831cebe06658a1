package ch.guichet.document;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a screen reader walks: the headings, paragraphs, lists and tables of the page, in the order of the page. */
final class StructureTree {

    /** Elements of the page with this class are no part of the claim: they are printed on every page. */
    private static final String RUNNING = "running";

    private static final PdfName LIST_ITEM = new PdfName("LI");

    private static final Map<String, PdfName> TAGS = Map.ofEntries(
            Map.entry("h1", new PdfName("H1")),
            Map.entry("h2", new PdfName("H2")),
            Map.entry("h3", new PdfName("H3")),
            Map.entry("h4", new PdfName("H4")),
            Map.entry("p", new PdfName("P")),
            Map.entry("ul", new PdfName("L")),
            Map.entry("li", LIST_ITEM),
            Map.entry("dl", new PdfName("L")),
            Map.entry("dt", new PdfName("Lbl")),
            Map.entry("dd", new PdfName("LBody")),
            Map.entry("table", new PdfName("Table")),
            Map.entry("thead", new PdfName("THead")),
            Map.entry("tbody", new PdfName("TBody")),
            Map.entry("tr", new PdfName("TR")),
            Map.entry("th", new PdfName("TH")),
            Map.entry("td", new PdfName("TD")));

    /** Only these hold text; an element that holds text must not hold elements as well. */
    private static final Set<String> HOLD_TEXT = Set.of("h1", "h2", "h3", "h4", "p", "dt", "dd", "th", "td");

    private final IdentityHashMap<Element, PdfStructureElement> elements = new IdentityHashMap<>();

    private StructureTree() {}

    static StructureTree of(Document page, PdfWriter writer) {
        var tree = new StructureTree();
        var body = (Element) page.getElementsByTagName("body").item(0);
        var root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
        tree.addChildren(body, root);
        return tree;
    }

    /** The element that a text belongs to; none for text that is repeated on every page and for blanks between elements. */
    @Nullable
    PdfStructureElement holding(Element printed, String text) {
        for (Node node = printed; node instanceof Element element; node = element.getParentNode()) {
            if (isRunning(element)) {
                return null;
            }
            if (HOLD_TEXT.contains(element.getTagName())) {
                return elements.get(element);
            }
        }
        if (text.isBlank()) {
            return null;
        }
        throw new IllegalStateException("text in <" + printed.getTagName() + ">, which has no place in the structure");
    }

    private void addChildren(Element parent, PdfStructureElement above) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && !isRunning(element)) {
                add(element, above);
            }
        }
    }

    private void add(Element element, PdfStructureElement above) {
        var tag = element.getParentNode().getNodeName().equals("dl") ? LIST_ITEM : TAGS.get(element.getTagName());
        if (tag == null) {
            addChildren(element, above);
            return;
        }
        var structure = new PdfStructureElement(above, tag);
        elements.put(element, structure);
        if (HOLD_TEXT.contains(element.getTagName())) {
            describeCell(element, structure);
        } else {
            addChildren(element, structure);
        }
    }

    private static void describeCell(Element element, PdfStructureElement cell) {
        var attributes = new PdfDictionary();
        if (element.getTagName().equals("th")) {
            attributes.put(
                    new PdfName("Scope"),
                    new PdfName(element.getAttribute("scope").equals("row") ? "Row" : "Column"));
        }
        if (element.hasAttribute("colspan")) {
            attributes.put(new PdfName("ColSpan"), new PdfNumber(element.getAttribute("colspan")));
        }
        if (attributes.size() > 0) {
            attributes.put(PdfName.O, new PdfName("Table"));
            cell.put(PdfName.A, attributes);
        }
    }

    private static boolean isRunning(Element element) {
        return element.getAttribute("class").startsWith(RUNNING);
    }
}
