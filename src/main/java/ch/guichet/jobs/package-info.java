/** Runs what happens in the background: every {@code Task} bean, whichever module declares it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ch.guichet.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
