/** Sample accounts and claims and the page of sent messages; absent outside demo mode. */
@ApplicationModule
@NullMarked
package ch.guichet.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
