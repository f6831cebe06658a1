/** The registry of the claim forms; each form is a package of its own. */
@ApplicationModule(allowedDependencies = {"common", "rates", "catalogue", "form"})
@NullMarked
package ch.guichet.claimform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
