/** The language in which claim forms are written: questions, checks, calculation, answers. */
@ApplicationModule(allowedDependencies = {"common", "rates", "catalogue", "shell", "shell::field"})
@NullMarked
package ch.guichet.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
