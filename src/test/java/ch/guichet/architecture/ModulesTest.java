package ch.guichet.architecture;

import ch.guichet.GuichetApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void modules_use_only_what_they_declare() {
        ApplicationModules.of(GuichetApplication.class).verify();
    }
}
