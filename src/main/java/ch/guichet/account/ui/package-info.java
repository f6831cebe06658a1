/** Registration, sign-in and account pages; other pages take the reminder to confirm the e-mail address from here. */
@NamedInterface("ui")
@NullMarked
package ch.guichet.account.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
