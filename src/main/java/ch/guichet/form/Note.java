package ch.guichet.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A sentence that stands beside a question while the answers call for it; never an obstacle. */
public record Note<C>(String key, Function<C, Optional<List<Object>>> arguments) {}
