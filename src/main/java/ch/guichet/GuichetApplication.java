package ch.guichet;

import ch.guichet.claimform.ClaimForms;
import ch.guichet.common.MoreTexts;
import ch.guichet.common.Translations;
import ch.guichet.common.Words;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import java.io.IOException;
import java.net.URL;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The counter. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/base.css")
@StyleSheet("styles/components.css")
@StyleSheet("styles/layout.css")
@StyleSheet("styles/form.css")
@StyleSheet("styles/claim.css")
@StyleSheet("styles/review.css")
@StyleSheet("styles/demo.css")
public class GuichetApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(GuichetApplication.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "styles/mark.svg", "any");
    }

    /** Microseconds, which both databases keep. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.system(Words.ZONE), Duration.ofNanos(1000));
    }

    @Bean
    ClaimForms forms() {
        return new ClaimForms();
    }

    /** The texts of the catalogue stand in the database; its service is looked for when the first of them is shown. */
    @Bean
    Translations translations(ResourcePatternResolver resources, ObjectProvider<MoreTexts> catalogue)
            throws IOException {
        List<URL> bundles = new ArrayList<>();
        for (var bundle : resources.getResources("classpath*:i18n/*.properties")) {
            bundles.add(bundle.getURL());
        }
        return Translations.read(bundles)
                .with("catalogue.", (language, key) -> catalogue.getObject().pattern(language, key));
    }
}
