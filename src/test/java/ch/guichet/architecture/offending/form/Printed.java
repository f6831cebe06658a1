package ch.guichet.architecture.offending.form;

import org.openpdf.text.Rectangle;

public record Printed(Rectangle page) {}
