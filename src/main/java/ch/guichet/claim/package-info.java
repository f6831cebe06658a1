/** A claim from the first draft to the decision. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "rates",
            "catalogue",
            "form",
            "form::ui",
            "claimform",
            "account",
            "account::ui",
            "beneficiary",
            "majority",
            "majority::ui",
            "file",
            "file::ui",
            "document",
            "audit",
            "shell",
            "shell::field",
            "db"
        })
@NullMarked
package ch.guichet.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
