/** The rates the insurance pays, by code and day, with their legal basis. */
@ApplicationModule(allowedDependencies = {"common", "db"})
@NullMarked
package ch.guichet.rates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
