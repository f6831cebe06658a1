package ch.guichet.authorisation;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** All public methods of all services; each is called inside a transaction that is undone. */
@TestComponent
final class Services {

    private static final Set<String> EMPTY =
            Set.of("Stale", "Refused", "Wrong", "Ended", "ENDED", "EXPIRED", "false", "[]", "PT0S", "Optional.empty");

    private final ApplicationContext context;
    private final ServiceCalls calls;
    private final Fingerprint fingerprint;
    private final TransactionTemplate transactions;

    Services(
            ApplicationContext context, ServiceCalls calls, Fingerprint fingerprint, TransactionTemplate transactions) {
        this.context = context;
        this.calls = calls;
        this.fingerprint = fingerprint;
        this.transactions = transactions;
    }

    Set<String> all() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(Product::holds)
                .flatMap(service -> Stream.of(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Services::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Method method) {
        return name(
                method.getDeclaringClass().getSimpleName(),
                method.getName(),
                Stream.of(method.getParameterTypes()).map(Class::getSimpleName));
    }

    private static String name(String service, String method, Stream<String> parameters) {
        return service + "." + method + parameters.collect(Collectors.joining(", ", "(", ")"));
    }

    /** {@code done}, {@code none} (the answer about what does not exist), or {@code no}. */
    Answer call(String method, Belongings belongings) {
        return transactions.execute(transaction -> {
            transaction.setRollbackOnly();
            var before = fingerprint.take();
            var answer = answer(method, belongings);
            var changed = !fingerprint.take().equals(before);
            if (answer == null) {
                // a method without an answer is judged by its effect
                return new Answer(changed ? "done" : "none", "");
            }
            return changed && !answer.word().equals("done")
                    ? new Answer(answer.word() + " but changed", answer.detail())
                    : answer;
        });
    }

    private @Nullable Answer answer(String method, Belongings belongings) {
        try {
            var result = calls.call(method, belongings);
            return result == null ? null : new Answer(isEmpty(result) ? "none" : "done", String.valueOf(result));
        } catch (AccessDeniedException refused) {
            return new Answer("no", String.valueOf(refused.getMessage()));
        } catch (Exception failure) {
            return failure.getClass().getSimpleName().startsWith("Stale")
                    ? new Answer("none", String.valueOf(failure.getMessage()))
                    : new Answer(failure.getClass().getSimpleName(), String.valueOf(failure.getMessage()));
        }
    }

    private static boolean isEmpty(Object result) {
        return EMPTY.contains(result.toString())
                || EMPTY.contains(result.getClass().getSimpleName());
    }

    /** Calls of these methods by views, by their parts, and by what answers requests. */
    List<String> callsFromOutside(Collection<String> methods) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("ch.guichet").stream()
                        .filter(Services::isOutside)
                        .flatMap(caller -> caller.getMethodCallsFromSelf().stream())
                        .filter(call -> methods.contains(name(
                                call.getTargetOwner().getSimpleName(),
                                call.getTarget().getName(),
                                call.getTarget().getRawParameterTypes().stream().map(JavaClass::getSimpleName))))
                        .map(JavaAccess::getDescription)
                        .toList();
    }

    private static boolean isOutside(JavaClass caller) {
        return caller.isAssignableTo(Component.class)
                || caller.isAnnotatedWith(Controller.class)
                || caller.getPackageName().contains(".ui");
    }
}
