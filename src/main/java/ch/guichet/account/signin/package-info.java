/** Password, SMS code, lock-out, and the sessions that follow. */
@NullMarked
package ch.guichet.account.signin;

import org.jspecify.annotations.NullMarked;
