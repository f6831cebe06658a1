/** The guichet, a claim form, a sent claim. */
@NamedInterface("ui")
@NullMarked
package ch.guichet.claim.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
