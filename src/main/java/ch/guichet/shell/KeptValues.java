package ch.guichet.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was typed into the fields of a page, put aside in the session until the page is built anew, once. */
public final class KeptValues implements Serializable {

    private final Class<? extends Component> page;
    private final List<HasValue<?, ?>> fields;

    /** The fields of the page, always in the same order. */
    public KeptValues(Class<? extends Component> page, Stream<? extends HasValue<?, ?>> fields) {
        this.page = page;
        this.fields = List.copyOf(fields.toList());
    }

    /** Puts the present values aside. */
    public void keep() {
        var values = new HashMap<Integer, Object>();
        for (var at = 0; at < fields.size(); at++) {
            if (!fields.get(at).isEmpty()) {
                values.put(at, fields.get(at).getValue());
            }
        }
        UI.getCurrentOrThrow().getSession().setAttribute(name(), new Kept(values));
    }

    /** Fills in what was put aside, if anything was, and forgets it. */
    public void restore() {
        var session = UI.getCurrentOrThrow().getSession();
        if (session.getAttribute(name()) instanceof Kept(var values)) {
            session.setAttribute(name(), null);
            values.forEach((at, value) -> fill(fields.get(at), value));
        }
    }

    @SuppressWarnings("unchecked")
    private static void fill(HasValue<?, ?> field, Object value) {
        ((HasValue<?, Object>) field).setValue(value);
    }

    private String name() {
        return KeptValues.class.getName() + "." + page.getName();
    }

    private record Kept(Map<Integer, Object> values) {}
}
