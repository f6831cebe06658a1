package ch.guichet.common;

/** The thirteen digits by which the social insurances know a person (RAVS art. 133), with an EAN-13 check digit. */
public record AvsNumber(String digits) {

    public static Reading<AvsNumber> read(String typed) {
        var digits = Text.line(typed).replaceAll("[\\s.\\-]", "");
        if (!digits.matches("756[0-9]{10}")) {
            return Reading.refused("avs.shape");
        }
        return checkDigit(digits) == digits.charAt(12) - '0'
                ? Reading.of(new AvsNumber(digits))
                : Reading.refused("avs.check");
    }

    private static int checkDigit(String digits) {
        var sum = 0;
        for (var i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (10 - sum % 10) % 10;
    }

    /** As printed on the insurance card: {@code 756.9217.0769.85}. */
    @Override
    public String toString() {
        return "%s.%s.%s.%s"
                .formatted(
                        digits.substring(0, 3), digits.substring(3, 7), digits.substring(7, 11), digits.substring(11));
    }
}
