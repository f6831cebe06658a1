/** Who uses the counter, and how they prove it. */
@ApplicationModule(allowedDependencies = {"common", "shell", "shell::field", "office", "db"})
@NullMarked
package ch.guichet.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
