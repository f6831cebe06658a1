package ch.guichet.shell;

import ch.guichet.common.Language;
import ch.guichet.common.Translations;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What a browser shows where a download fails: a sentence with what to do next, and nothing of the cause. */
@Controller
class HttpFailure implements ErrorController {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%1$s"><head><meta charset="utf-8"><title>%2$s – %4$s</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="stylesheet" href="%6$s/styles/tokens.css"><link rel="stylesheet" href="%6$s/styles/base.css"></head>
            <body><main><h1>%2$s</h1><p>%3$s</p><p><a href="%6$s/">%5$s</a></p></main></body></html>
            """;

    private final Translations translations;

    HttpFailure(Translations translations) {
        this.translations = translations;
    }

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String page(HttpServletRequest request) {
        var language = Language.of(request.getLocale());
        var words = translations.in(language);
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var kind = status instanceof Integer code && code < 500 ? "shell.absent" : "shell.failure";
        return PAGE.formatted(
                language.code(),
                words.text(kind + ".title"),
                words.text(kind + ".next"),
                Titled.BRAND,
                words.text("shell.absent.home"),
                request.getContextPath());
    }
}
