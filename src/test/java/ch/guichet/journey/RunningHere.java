package ch.guichet.journey;

import ch.guichet.GuichetApplication;
import ch.guichet.TestClock;
import ch.guichet.WithoutTests;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The counter inside this virtual machine, without anything that only tests have, except the clock. */
final class RunningHere implements Running {

    private final ConfigurableApplicationContext context;

    /** @param more what the counter has besides */
    RunningHere(List<String> settings, ApplicationContextInitializer<GenericApplicationContext> more) {
        context = new SpringApplicationBuilder(GuichetApplication.class)
                .initializers(WithoutTests::prepare, RunningHere::keepTime, more)
                .run(settings.stream().map(setting -> "--" + setting).toArray(String[]::new));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    private static void keepTime(ConfigurableApplicationContext context) {
        ((GenericApplicationContext) context)
                .registerBean("testClock", TestClock.class, TestClock::new, bean -> bean.setPrimary(true));
    }
}
