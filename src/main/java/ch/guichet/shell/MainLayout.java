package ch.guichet.shell;

import ch.guichet.common.Language;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Header, content and footer of every page; after a change of page the focus goes to what is announced, else to the new
 * page's heading.
 */
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    /** To the part that the address names, else after a change of page to its top, unless the page chose itself. */
    private static final String FOCUS = """
            setTimeout(() => {
                const asked = location.hash && document.getElementById(location.hash.substring(1));
                const chosen = this !== document.activeElement && this.contains(document.activeElement);
                const target = asked || ($0 && !chosen && this.querySelector('.announced > *, h1'));
                if (target) {
                    target.tabIndex = -1;
                    target.focus();
                    target.scrollIntoView();
                }
                document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
            })""";

    private final Main main = new Main();
    private final Div announced = new Div();
    private final transient OfficeLine office;
    private boolean opened;

    MainLayout(LanguageChoice languages, ObjectProvider<SignedIn> signedIn, OfficeLine office) {
        this.office = office;
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        announced.addClassName("announced");
        main.add(announced);
        var language = Language.of(getLocale());
        var nav = new Nav(help(), new LanguageMenu(languages, language, getTranslation("shell.language", language)));
        nav.getElement().setAttribute("aria-label", getTranslation("shell.nav"));
        signedIn.ifAvailable(account -> account.name()
                .ifPresent(name -> nav.add(new AccountMenu(name, getTranslation("shell.account-of", name), account))));
        var bar = new Header(new Div(mark(), nav));
        bar.addClassName("bar");
        addClassName("page");
        add(skip(), bar, main, foot());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        announced.removeAll();
        Announcement.take().ifPresent(announced::add);
        main.getElement().executeJs(FOCUS, opened);
        opened = true;
    }

    private Anchor skip() {
        var skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        // the page has a base address, against which the link alone would lead to another page
        skip.getElement().executeJs("""
                this.addEventListener('click', click => {
                    click.preventDefault();
                    document.getElementById('content').focus();
                })""");
        return skip;
    }

    private Anchor mark() {
        var picture = new Image("styles/mark.svg", "");
        var officeName = new Span(office.name());
        officeName.addClassName("office");
        var mark = new Anchor(".", picture, new Span(Titled.BRAND), officeName);
        mark.addClassName("mark");
        return mark;
    }

    private Anchor help() {
        var help = new Anchor("support", getTranslation("shell.help"));
        help.addClassNames("btn", "quiet");
        return help;
    }

    private Footer foot() {
        return new Footer(new Paragraph(office.name() + ", " + office.address()));
    }
}
