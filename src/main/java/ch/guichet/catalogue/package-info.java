/** The auxiliary means the insurance grants, as dated data: positions of the annex to the OMAI, their limits, their paper forms. */
@ApplicationModule(allowedDependencies = {"common", "rates", "db"})
@NullMarked
package ch.guichet.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
