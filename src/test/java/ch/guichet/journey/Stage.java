package ch.guichet.journey;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the counter when the first test asks for it, and closes all browser windows after each test. */
final class Stage implements ParameterResolver, AfterEachCallback {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Counter.class;
    }

    @Override
    public Counter resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return counter(test);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        counter(test).close(test.getExecutionException().isEmpty());
    }

    /** Ends with the test run, as everything in this store. */
    private static Counter counter(ExtensionContext test) {
        return test.getRoot()
                .getStore(ExtensionContext.Namespace.create(Stage.class))
                .computeIfAbsent(Counter.class, first -> Counter.inThisMachine(), Counter.class);
    }
}
