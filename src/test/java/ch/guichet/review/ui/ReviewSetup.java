package ch.guichet.review.ui;

import ch.guichet.claim.ClaimSetup;
import ch.guichet.review.WaitingClaims;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The officers' pages inside the counter's frame, over real claims. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = {"ch.guichet.review", "ch.guichet.shell"},
        excludeFilters = {
            @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @Filter(type = FilterType.REGEX, pattern = ".*Test\\$.*")
        })
@Import({ClaimSetup.class, WaitingClaims.class})
class ReviewSetup {}
