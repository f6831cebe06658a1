package ch.guichet.claim;

import ch.guichet.account.ActingAccount;
import ch.guichet.claimform.ClaimForms;
import ch.guichet.common.RealWords;
import ch.guichet.common.Translations;
import ch.guichet.majority.MajoritySettings;
import ch.guichet.office.Office;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** Claims from the first draft to the decision, with everything below them; taken into a test by {@code @Import}. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = {
            "ch.guichet.rates",
            "ch.guichet.catalogue",
            "ch.guichet.beneficiary",
            "ch.guichet.majority",
            "ch.guichet.file",
            "ch.guichet.document",
            "ch.guichet.audit",
            "ch.guichet.claim"
        },
        excludeFilters = {
            @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @Filter(type = FilterType.REGEX, pattern = ".*Test\\$.*")
        })
@ComponentScan(
        basePackages = "ch.guichet.account",
        useDefaultFilters = false,
        includeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "ch\\.guichet\\.account\\.(AccountService|AccountRepository|AccountLinks|LinkRepository|PasswordHashes"
                                        + "|ProfileService|ProfileRepository)"))
@EnableConfigurationProperties({Office.class, MajoritySettings.class})
@Import({ActingAccount.class, SampleClaims.class})
public class ClaimSetup {

    @Bean
    ClaimForms forms() {
        return new ClaimForms();
    }

    @Bean
    Translations translations() {
        return RealWords.translations();
    }
}
