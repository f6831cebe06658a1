package ch.guichet.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Gives each page its language and status, and errors while a page is used a sentence and a reference. */
@Component
class ShellSetup implements VaadinServiceInitListener {

    private final transient LanguageChoice languages;

    ShellSetup(LanguageChoice languages) {
        this.languages = languages;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.addIndexHtmlRequestListener(this::prepare);
        init.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(ShellSetup::tell));
        init.getSource()
                .addUIInitListener(start -> start.getUI()
                        .setLocale(languages
                                .of(Objects.requireNonNull(VaadinRequest.getCurrent()))
                                .locale()));
    }

    private void prepare(IndexHtmlResponse page) {
        var document = page.getDocument();
        document.child(0).attr("lang", languages.of(page.getVaadinRequest()).code());
        document.title(Titled.BRAND);
        var path = Objects.requireNonNullElse(page.getVaadinRequest().getPathInfo(), "/");
        // the page answers 200 before any view is chosen, also where there is none
        if (RouteConfiguration.forApplicationScope().getRoute(path.substring(1)).isEmpty()) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void tell(ErrorEvent event) {
        var failure = Failure.log(event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            var text = new Paragraph(ui.getTranslation("shell.failure.event", failure.reference()));
            var dialog = new Prompt(ui.getTranslation("shell.failure.title"), text);
            dialog.answers(new Button(ui.getTranslation("shell.close"), click -> dialog.close()));
            dialog.open();
        }
    }
}
