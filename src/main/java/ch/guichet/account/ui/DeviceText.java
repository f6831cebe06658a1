package ch.guichet.account.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;

/** What a browser and its device are called in plain words; read from how the browser calls itself, which anybody may forge. */
final class DeviceText {

    /** What it says of itself, and its name; many also claim to be those further down. */
    private record Sign(String text, String name) {}

    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("SamsungBrowser/", "Samsung Internet"),
            new Sign("FxiOS/", "Firefox"),
            new Sign("Firefox/", "Firefox"),
            new Sign("CriOS/", "Chrome"),
            new Sign("Chrome/", "Chrome"),
            new Sign("Safari/", "Safari"));
    private static final List<Sign> SYSTEMS = List.of(
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Android", "Android"),
            new Sign("Windows", "Windows"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Macintosh", "Mac"),
            new Sign("Linux", "Linux"));

    private DeviceText() {}

    static String of(String device) {
        var ui = UI.getCurrentOrThrow();
        var browser = name(BROWSERS, device);
        var system = name(SYSTEMS, device);
        return browser.isPresent() && system.isPresent()
                ? ui.getTranslation("sign-ins.device", browser.get(), system.get())
                : browser.or(() -> system).orElseGet(() -> ui.getTranslation("sign-ins.device.unknown"));
    }

    private static Optional<String> name(List<Sign> signs, String device) {
        return signs.stream()
                .filter(sign -> device.contains(sign.text()))
                .findFirst()
                .map(Sign::name);
    }
}
