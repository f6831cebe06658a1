package ch.guichet.shell;

import ch.guichet.common.Language;
import ch.guichet.common.Translations;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The shell alone: an office, and Jane Doe signed in. */
@SpringBootTest(classes = ShellTest.House.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ViewPackages(classes = MainLayout.class)
abstract class ShellTest extends SpringBrowserlessTest {

    @Import({Messages.class, LanguageChoice.class, ShellSetup.class})
    static class House {

        @Bean
        Translations translations() throws IOException {
            List<URL> bundles = new ArrayList<>();
            for (var bundle : new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties")) {
                bundles.add(bundle.getURL());
            }
            return Translations.read(bundles);
        }

        @Bean
        OfficeLine office() {
            return new Counter("Office AI", "Rue des Gares 12", "+41 22 327 27 27", "09h00 - 16h00");
        }

        @Bean
        Jane jane() {
            return new Jane();
        }
    }

    record Counter(String name, String address, String phone, String hours) implements OfficeLine {}

    /** Somebody signed in, who remembers what was asked. */
    static class Jane implements SignedIn {

        Optional<String> name = Optional.of("Doe Jane");
        Optional<Language> language = Optional.empty();
        boolean reviewer;
        boolean left;

        @Override
        public Optional<String> name() {
            return name;
        }

        @Override
        public boolean isReviewer() {
            return reviewer;
        }

        @Override
        public boolean isClaimant() {
            return !reviewer;
        }

        @Override
        public Optional<Language> language() {
            return language;
        }

        @Override
        public void keepLanguage(Language chosen) {
            language = Optional.of(chosen);
        }

        @Override
        public void signOut() {
            left = true;
        }
    }
}
