package ch.guichet.journey;

import ch.guichet.GuichetApplication;
import ch.guichet.TestClock;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The counter inside this virtual machine, without anything that only tests have, except the clock. */
final class RunningHere implements Running {

    private final ConfigurableApplicationContext context;

    RunningHere(List<String> settings) {
        context = new SpringApplicationBuilder(GuichetApplication.class)
                .initializers(RunningHere::prepare)
                .run(settings.stream().map(setting -> "--" + setting).toArray(String[]::new));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    private static void prepare(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests());
        ((GenericApplicationContext) context)
                .registerBean("testClock", TestClock.class, TestClock::new, bean -> bean.setPrimary(true));
    }

    /** Tests have beans of their own in the packages of the counter. */
    private static final class WithoutTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
            return type.getResource().getURI().toString().contains("/test-classes/");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof WithoutTests;
        }

        @Override
        public int hashCode() {
            return WithoutTests.class.hashCode();
        }
    }
}
