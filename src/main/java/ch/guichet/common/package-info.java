/** The values every other package speaks in: plain Java, no framework. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ch.guichet.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
