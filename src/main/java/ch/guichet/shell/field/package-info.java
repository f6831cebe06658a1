/** Fields for the counter's own values. */
@NamedInterface("field")
@NullMarked
package ch.guichet.shell.field;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
