package ch.guichet.common;

import java.util.Locale;

/** The number of the AI decision a claim rests on: usually fourteen digits, office 3 + year 4 + case 7. */
public record DecisionNumber(String characters) {

    private static final int MOST = 30;

    public static Reading<DecisionNumber> read(String typed) {
        var line = Text.line(typed).toUpperCase(Locale.ROOT);
        var packed = line.replaceAll("[\\s./\\-]", "");
        var characters = packed.matches("[0-9]{14}") ? packed : line;
        if (!characters.matches("(?=.*[0-9])[0-9A-Z][0-9A-Z ./\\-]*") || characters.length() > MOST) {
            return Reading.refused("decision.shape");
        }
        return Reading.of(new DecisionNumber(characters));
    }

    /** Whether the number has the usual shape, with an office from 301 to 350; others are accepted after a warning. */
    public boolean isUsual() {
        return characters.matches("3([0-4][0-9]|50)[0-9]{11}") && !characters.startsWith("300");
    }

    /** {@code 325 2024 0001234} for the usual shape, else as typed. */
    @Override
    public String toString() {
        return characters.matches("[0-9]{14}")
                ? characters.substring(0, 3) + " " + characters.substring(3, 7) + " " + characters.substring(7)
                : characters;
    }
}
