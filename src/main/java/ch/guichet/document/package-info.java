/** Printed copies; the only package that knows the PDF library. */
@ApplicationModule(allowedDependencies = {"common", "rates", "form", "office"})
@NullMarked
package ch.guichet.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
