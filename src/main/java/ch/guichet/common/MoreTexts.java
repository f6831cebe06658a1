package ch.guichet.common;

import java.util.Optional;

/** Texts that are kept elsewhere than in the bundles. */
@FunctionalInterface
public interface MoreTexts {

    /** The text as it is written, with {@code {0}} for its first argument; empty when there is none. */
    Optional<String> pattern(Language language, String key);
}
