package ch.guichet.claim;

import ch.guichet.common.Chf;
import ch.guichet.common.Period;
import ch.guichet.common.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;

/** What a message names, as it is stored: its type and its text, so that each language can write it in its own way. */
record StoredArgument(Type type, String text) {

    /** The types that messages name. */
    enum Type {
        COUNT,
        NUMBER,
        CHF,
        DAY,
        MONTH,
        PERIOD,
        TERM,
        TEXT,
        SEVERAL
    }

    static String write(ContentCodec codec, List<Object> arguments) {
        return codec.write(
                arguments.stream().map(argument -> of(codec, argument)).toList());
    }

    static List<Object> read(ContentCodec codec, String stored) {
        return List.of(codec.read(stored, StoredArgument[].class)).stream()
                .map(argument -> argument.value(codec))
                .toList();
    }

    private static StoredArgument of(ContentCodec codec, Object value) {
        return switch (value) {
            case Integer count -> new StoredArgument(Type.COUNT, count.toString());
            case BigDecimal number -> new StoredArgument(Type.NUMBER, number.toPlainString());
            case Chf amount -> new StoredArgument(Type.CHF, amount.amount().toPlainString());
            case LocalDate date -> new StoredArgument(Type.DAY, date.toString());
            case YearMonth month -> new StoredArgument(Type.MONTH, month.toString());
            case Period days -> new StoredArgument(Type.PERIOD, days.from() + "/" + days.to());
            case Term(String key) -> new StoredArgument(Type.TERM, key);
            case Collection<?> several -> new StoredArgument(Type.SEVERAL, write(codec, List.copyOf(several)));
            default -> new StoredArgument(Type.TEXT, value.toString());
        };
    }

    private Object value(ContentCodec codec) {
        return switch (type) {
            case COUNT -> Integer.valueOf(text);
            case NUMBER -> new BigDecimal(text);
            case CHF -> new Chf(new BigDecimal(text));
            case DAY -> LocalDate.parse(text);
            case MONTH -> YearMonth.parse(text);
            case PERIOD -> new Period(LocalDate.parse(text.split("/")[0]), LocalDate.parse(text.split("/")[1]));
            case TERM -> new Term(text);
            case TEXT -> text;
            case SEVERAL -> read(codec, text);
        };
    }
}
