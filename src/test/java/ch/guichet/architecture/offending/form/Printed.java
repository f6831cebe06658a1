package ch.guichet.architecture.offending.form;

import ch.guichet.architecture.Breaks;
import org.openpdf.text.Rectangle;

@Breaks({"VALUES_ARE_PLAIN_JAVA", "PDF_IS_KNOWN_TO_DOCUMENTS_ONLY"})
public record Printed(Rectangle page) {}
