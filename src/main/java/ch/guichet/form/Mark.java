package ch.guichet.form;

import java.time.LocalDate;

/** What a sent claim is remembered by, so that a later one for the same thing can be noticed. */
public record Mark(String kind, String key, LocalDate date) {}
