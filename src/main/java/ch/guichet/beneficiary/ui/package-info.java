/** Pages for the people a representative acts for. */
@NamedInterface("ui")
@NullMarked
package ch.guichet.beneficiary.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
