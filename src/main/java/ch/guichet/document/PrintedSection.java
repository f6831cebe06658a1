package ch.guichet.document;

import java.util.List;

/** One section of the form as it was filled in; a section without entries is not printed. */
public record PrintedSection(String title, List<PrintedEntry> entries) {}
