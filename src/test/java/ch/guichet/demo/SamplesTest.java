package ch.guichet.demo;

import static ch.guichet.db.Tables.ACCOUNT;
import static ch.guichet.db.Tables.CLAIM;
import static ch.guichet.db.Tables.DRAFT;
import static ch.guichet.db.Tables.SIGN_IN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.TestDatabases;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.signin.PasswordAnswer;
import ch.guichet.account.signin.SignInService;
import ch.guichet.claim.ClaimSearch;
import ch.guichet.claim.ClaimService;
import ch.guichet.claim.ClaimStatus;
import ch.guichet.claim.DraftService;
import ch.guichet.notification.SentMessages;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

@Tag("database")
@SpringBootTest(properties = {"guichet.demo=true", "guichet.secret=kept by these tests alone, or so"})
@ContextConfiguration(initializers = TestDatabases.class)
@ViewPackages(packages = "ch.guichet.account.ui")
class SamplesTest extends SpringBrowserlessTest {

    @Autowired
    Samples samples;

    @Autowired
    SampleSignIn signIn;

    @Autowired
    SignInService signIns;

    @Autowired
    CurrentAccount current;

    @Autowired
    ClaimService claims;

    @Autowired
    DraftService drafts;

    @Autowired
    SentMessages messages;

    @Autowired
    DSLContext sql;

    @BeforeEach
    void start() {
        SecurityContextHolder.clearContext();
        UI.getCurrent().setLocale(Locale.of("fr", "CH"));
    }

    @Test
    void claims_in_each_status_belong_to_jane_and_to_john() {
        assertThat(Stream.of(SampleAccount.JANE, SampleAccount.JOHN))
                .allSatisfy(owner -> assertThat(statuses(owner)).contains(ClaimStatus.values()));
    }

    private Stream<ClaimStatus> statuses(SampleAccount owner) {
        return signIn.ask(owner, () -> claims.list(ClaimSearch.newest(null)).claims()).stream()
                .map(listing -> listing.status());
    }

    @Test
    void jane_has_begun_another_claim_and_john_has_corrected_one() {
        assertThat(signIn.ask(SampleAccount.JANE, drafts::list)).hasSize(1);
        assertThat(signIn.ask(SampleAccount.JOHN, () -> claims.list(ClaimSearch.newest(null)))
                        .claims())
                .anyMatch(claim -> claim.revision() == 2);
    }

    @Test
    void another_start_adds_nothing() {
        var before = counts();
        samples.start();
        assertThat(counts()).isEqualTo(before);
        assertThat(sql.fetchCount(ACCOUNT)).isEqualTo(SampleAccount.values().length);
    }

    private String counts() {
        return "%d accounts, %d claims, %d drafts, %d messages"
                .formatted(
                        sql.fetchCount(ACCOUNT),
                        sql.fetchCount(CLAIM),
                        sql.fetchCount(DRAFT),
                        messages.newest(1000).size());
    }

    @ParameterizedTest
    @EnumSource
    void the_shown_password_lets_each_account_in(SampleAccount sample) {
        assertThat(signIns.enter(sample.email().address(), SampleAccount.PASSWORD, "a browser"))
                .isInstanceOf(PasswordAnswer.CodeSent.class);
        assertThat(messages.newest(1).getFirst().to())
                .isEqualTo(sample.account().mobile().e164());
    }

    @Test
    void nobody_stays_signed_in() {
        signIn.let(
                SampleAccount.JOHN, () -> assertThat(current.require().email()).isEqualTo(SampleAccount.JOHN.email()));
        assertThatThrownBy(current::require).isInstanceOf(AccessDeniedException.class);
        assertThat(sql.fetchCount(SIGN_IN, SIGN_IN.CONFIRMED_AT.isNotNull().and(SIGN_IN.ENDED_AT.isNull())))
                .isZero();
    }

    @Test
    void the_sign_in_page_names_accounts_password_and_messages() {
        UI.getCurrent().navigate("login");
        var page = ((Component) getCurrentView()).getElement().getTextRecursively();
        assertThat(SampleAccount.values())
                .allSatisfy(sample -> assertThat(page).contains(sample.email().address()));
        assertThat(page).contains(SampleAccount.PASSWORD);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(MessagesView.PATH);
        assertThat(VaadinService.getCurrent().getRouter().getRegistry().getNavigationTarget(MessagesView.PATH))
                .contains(MessagesView.class);
    }
}
