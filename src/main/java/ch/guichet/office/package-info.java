/** What the AI office says of itself: name, address, opening hours. */
@ApplicationModule(allowedDependencies = {"common", "shell"})
@NullMarked
package ch.guichet.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
