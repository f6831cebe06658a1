package ch.guichet.demo;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Opens the pages that exist in demo mode only; conditions on views alone would not hide their routes. */
@Component
@ConditionalOnBooleanProperty("guichet.demo")
class DemoRoutes implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        RouteConfiguration.forRegistry(event.getSource().getRouter().getRegistry())
                .setAnnotatedRoute(MessagesView.class);
    }
}
