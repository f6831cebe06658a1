/** E-mails and SMS: written in the same transaction as their cause, sent afterwards. */
@ApplicationModule(allowedDependencies = {"common", "account", "claim", "majority", "office", "db"})
@NullMarked
package ch.guichet.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
