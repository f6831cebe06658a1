/** The proof as its sender and as the officer sees it. */
@NamedInterface("ui")
@NullMarked
package ch.guichet.majority.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
