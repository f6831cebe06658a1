/** Represented persons who come of age: a new proof is needed, and an officer confirms it. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "account",
            "account::ui",
            "beneficiary",
            "beneficiary::ui",
            "file",
            "file::ui",
            "audit",
            "shell",
            "shell::field",
            "db"
        })
@NullMarked
package ch.guichet.majority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
