/** Password, SMS code, lock-out, and the sessions that follow. */
@NamedInterface("signin")
@NullMarked
package ch.guichet.account.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
