package ch.guichet.authorisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** All pages by their addresses, those that are registered and those that are only declared. */
@TestComponent
final class Pages {

    private static final String UNKNOWN_TOKEN = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    Set<String> all() {
        return views().keySet();
    }

    private static Map<String, Class<?>> views() {
        var views = new TreeMap<String, Class<?>>();
        RouteConfiguration.forApplicationScope()
                .getAvailableRoutes()
                .forEach(route -> views.put("/" + route.getTemplate(), route.getNavigationTarget()));
        var declared = new ClassPathScanningCandidateComponentProvider(false);
        declared.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        declared.findCandidateComponents("ch.guichet").forEach(bean -> {
            var view = ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null);
            views.put("/" + view.getAnnotation(Route.class).value(), view);
        });
        views.values().removeIf(view -> !Product.holds(view));
        return views;
    }

    /** Goes to the page from inside another; where an address may stand for several objects, all must be answered alike. */
    Answer visit(String page, Belongings belongings, Supplier<HasElement> shown) {
        var answers = addresses(page, belongings)
                .map(address -> {
                    UI.getCurrent().navigate(address.substring(1));
                    return UI.getCurrent()
                                    .getInternals()
                                    .getActiveRouterTargetsChain()
                                    .isEmpty()
                            ? new Answer(sentTo(), "")
                            : answer(page, (Component) shown.get());
                })
                .collect(Collectors.toSet());
        return answers.size() == 1 ? answers.iterator().next() : new Answer(answers.toString(), "");
    }

    /** Where the browser is told to go instead of showing anything. */
    private static String sentTo() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("window.open"))
                .map(call -> String.valueOf(call.getInvocation().getParameters().getFirst()))
                .reduce((before, last) -> last)
                .orElse("nowhere");
    }

    private static Stream<String> addresses(String page, Belongings belongings) {
        var filled = page.replace(":address", belongings.draft().address())
                .replace(":token", UNKNOWN_TOKEN)
                .replace(":person", String.valueOf(belongings.youths().person().value()))
                .replace(":proof", String.valueOf(belongings.youths().proof().value()))
                .replace(":beneficiary", String.valueOf(belongings.beneficiary().value()));
        if (page.contains(":form")) {
            return Stream.of(filled.replace(":form", belongings.sent().form().name()));
        }
        return page.contains(":number")
                ? Stream.of(belongings.sent().number(), belongings.returned())
                        .map(number -> filled.replace(":number", number.text()))
                : Stream.of(filled);
    }

    private static Answer answer(String page, Component shown) {
        var view = shown.getClass();
        if (view.getSuperclass().getSimpleName().equals("Absence")) {
            return new Answer("absent", shown.getElement().getTextRecursively());
        }
        var views = views();
        var word = view.equals(views.get(page))
                ? "opens"
                : views.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(view))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(view.getSimpleName());
        return new Answer(word, "");
    }
}
