package ch.guichet.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/** What the page that is opened next says on top, once. */
public record Announcement(String text) {

    public void leave() {
        ComponentUtil.setData(UI.getCurrentOrThrow(), Announcement.class, this);
    }

    static Optional<Notice> take() {
        var ui = UI.getCurrentOrThrow();
        var left = Optional.ofNullable(ComponentUtil.getData(ui, Announcement.class));
        ComponentUtil.setData(ui, Announcement.class, null);
        return left.map(said -> new Notice(Tone.OK, said.text(), "").announced());
    }
}
