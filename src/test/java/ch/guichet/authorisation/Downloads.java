package ch.guichet.authorisation;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import ch.guichet.file.StoredFile;
import java.net.URI;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All addresses that are no pages, behind the counter's own security filters. */
@TestComponent
final class Downloads {

    private final WebApplicationContext context;
    private final MockMvc server;

    Downloads(WebApplicationContext context) {
        this.context = context;
        server = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    /** Method and path, without what a path says about the shape of its parts. */
    Set<String> all() {
        return context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mappings -> mappings.getHandlerMethods().keySet().stream())
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .map(path -> methods(mapping.getMethodsCondition().getMethods()) + " "
                                + path.replaceAll("\\{(\\w+):[^/]+}", "{$1}")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String methods(Collection<?> methods) {
        return methods.isEmpty()
                ? "GET"
                : methods.stream().map(String::valueOf).sorted().collect(Collectors.joining(","));
    }

    Answer ask(String download, @Nullable Authentication signIn, Belongings belongings) {
        var method = download.substring(0, download.indexOf(' '));
        var path = download.substring(method.length() + 1)
                .replace("{number}", belongings.sent().number().text())
                .replace("{revision}", "1")
                .replace("{draft}", belongings.draft().address())
                .replace("{person}", String.valueOf(belongings.youths().person().value()))
                .replace("{proof}", String.valueOf(belongings.youths().proof().value()))
                .replace("{address}", document(download, belongings).address());
        try {
            var session = new MockHttpSession();
            if (signIn != null) {
                session.setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(signIn));
            }
            return answer(server.perform(MockMvcRequestBuilders.request(HttpMethod.valueOf(method), URI.create(path))
                            .session(session))
                    .andReturn()
                    .getResponse());
        } catch (Exception failure) {
            throw new AssertionError(download, failure);
        }
    }

    private static StoredFile document(String download, Belongings belongings) {
        if (download.contains("{draft}")) {
            return belongings.draftDocument();
        }
        if (download.contains("{person}")) {
            return belongings.youths().paper();
        }
        return download.contains("{proof}") ? belongings.youths().sentPaper() : belongings.document();
    }

    private static Answer answer(MockHttpServletResponse response) {
        var location = response.getHeader(HttpHeaders.LOCATION);
        var word = switch (response.getStatus()) {
            case 200 -> response.containsHeader(HttpHeaders.CONTENT_DISPOSITION) ? "file" : "page";
            case 302 -> String.valueOf(location).replaceFirst("https?://[^/]+", "");
            case 403 -> "no";
            case 404 -> "absent";
            default -> String.valueOf(response.getStatus());
        };
        var headers = response.getHeaderNames().stream()
                .sorted()
                .map(name -> name + ": " + response.getHeaders(name))
                .toList();
        return new Answer(word, response.getStatus() + " " + headers + " " + response.getContentLength());
    }
}
