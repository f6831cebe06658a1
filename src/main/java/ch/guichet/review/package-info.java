/** The officers' side: the queue and the decision. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "rates",
            "form",
            "form::ui",
            "claimform",
            "account",
            "beneficiary",
            "majority",
            "file",
            "file::ui",
            "document",
            "audit",
            "claim",
            "claim::ui",
            "shell",
            "shell::field",
            "db"
        })
@NullMarked
package ch.guichet.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
