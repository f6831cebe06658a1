/** Files people sent and copies they were given, in parts in the database. */
@ApplicationModule(allowedDependencies = {"common", "account", "shell", "db"})
@NullMarked
package ch.guichet.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
