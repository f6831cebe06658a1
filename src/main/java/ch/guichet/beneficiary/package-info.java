/** For whom claims are made: insured persons, their decisions, and the bank accounts that are paid. */
@ApplicationModule(allowedDependencies = {"common", "account", "account::ui", "shell", "shell::field", "db"})
@NullMarked
package ch.guichet.beneficiary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
