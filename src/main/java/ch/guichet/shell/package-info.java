/** What surrounds every page: header, menus, texts, error pages, fields. */
@ApplicationModule(allowedDependencies = {"common"})
@NullMarked
package ch.guichet.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
