/** Any form of the form language as a page: editor, read-only display, calculation. */
@NamedInterface("ui")
@NullMarked
package ch.guichet.form.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
