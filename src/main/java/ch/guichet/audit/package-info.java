/** Who saw or changed what. */
@ApplicationModule(allowedDependencies = {"common", "account", "db"})
@NullMarked
package ch.guichet.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
