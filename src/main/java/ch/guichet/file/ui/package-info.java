/** How documents are sent and downloaded on a page. */
@NamedInterface("ui")
@NullMarked
package ch.guichet.file.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
