package ch.guichet.form.ui;

import ch.guichet.GuichetApplication;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** A server with nothing but forms to fill in. */
@AutoConfigurationPackage(basePackageClasses = GuichetApplication.class)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    SpringBootAutoConfiguration.class
})
public class SampleServer {

    @Bean
    VaadinServiceInitListener samples() {
        return (ServiceInitEvent start) -> {
            var routes = RouteConfiguration.forApplicationScope();
            routes.setRoute("sample", SampleView.class);
            routes.setRoute("example", ExampleView.class);
        };
    }
}
