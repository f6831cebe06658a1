package ch.guichet.mydata;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of the files of one folder: each fit for every system, none twice, whatever people called what they sent. */
final class EntryNames {

    /** What a folder, a device or a shell could take for something else, and what is not seen. */
    private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]");

    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private final Set<String> taken = new HashSet<>();

    /** The name itself, or one like it. */
    String take(String name) {
        var fit = UNFIT.matcher(name).replaceAll("_").replaceAll("^[.\\s]+|[.\\s]+$", "");
        var safe = fit.isEmpty() || DEVICE.matcher(fit).matches() ? "_" + fit : fit;
        var dot = safe.lastIndexOf('.') > 0 ? safe.lastIndexOf('.') : safe.length();
        var free = safe;
        for (var count = 2; !taken.add(free.toLowerCase(Locale.ROOT)); count++) {
            free = safe.substring(0, dot) + " (" + count + ")" + safe.substring(dot);
        }
        return free;
    }
}
