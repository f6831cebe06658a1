package ch.guichet.notification;

import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Refuses to start, before anything is opened, where messages could not leave or be kept secret. */
@Component
class SettingsCheck implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsCheck.class);

    @SuppressWarnings("NullAway.Init") // by Spring, before it calls anything else
    private Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var settings = Binder.get(environment).bindOrCreate("guichet", NotificationSettings.class);
        if (!settings.demo()) {
            requireWaysOut(settings);
        }
        Secret.requirePlace(settings, environment);
    }

    private void requireWaysOut(NotificationSettings settings) {
        var missing = new ArrayList<String>();
        if (environment.getProperty("spring.mail.host", "").isBlank()) {
            missing.add("spring.mail.host (the mail server)");
        }
        if (settings.sms().url() == null) {
            missing.add("guichet.sms.url (where SMS are handed over)");
        }
        if (settings.baseUrl() == null) {
            LOG.warn("guichet.base-url is not set: links in e-mails lead to this machine only");
        }
        if (!missing.isEmpty()) {
            throw new SettingMissing(
                    "Outside demo mode the counter does not start without " + String.join(" and ", missing) + ".",
                    "Set what is missing, or guichet.demo=true to try the counter without sending anything.");
        }
    }
}
