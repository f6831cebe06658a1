/** What the counter holds about whoever asks: given in one file, with who read it, and ended when the account is closed. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "form",
            "account",
            "account::ui",
            "audit",
            "claim",
            "claim::ui",
            "file",
            "shell",
            "db"
        })
@NullMarked
package ch.guichet.mydata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
