package ch.guichet.demo;

import static ch.guichet.db.Tables.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.TestDatabases;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        properties = {
            "guichet.secret=kept by these tests alone, or so",
            "guichet.base-url=https://guichet.example.ch",
            "guichet.sms.url=https://sms.example.ch",
            "spring.mail.host=mail.example.ch"
        })
@ContextConfiguration(initializers = TestDatabases.class)
@ViewPackages(packages = "ch.guichet.account.ui")
class WithoutDemoTest extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext context;

    @Test
    void nobody_has_an_account(@Autowired DSLContext sql) {
        assertThat(sql.fetchCount(ACCOUNT)).isZero();
    }

    @Test
    void nothing_of_this_package_exists() {
        assertThat(context.getBeanDefinitionNames()).noneMatch(name -> name.startsWith("ch.guichet.demo."));
    }

    @Test
    void the_page_of_messages_does_not_exist() {
        assertThat(VaadinService.getCurrent().getRouter().getRegistry().getNavigationTarget(MessagesView.PATH))
                .isEmpty();
    }

    @Test
    void the_sign_in_page_names_no_account() {
        UI.getCurrent().navigate("login");
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Connexion")
                .doesNotContain("example.ch")
                .doesNotContain(SampleAccount.PASSWORD);
    }
}
