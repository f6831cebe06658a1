package ch.guichet.form;

import ch.guichet.common.Chf;
import ch.guichet.common.Period;
import ch.guichet.common.Term;
import ch.guichet.rates.Rate;
import ch.guichet.rates.RateBook;
import ch.guichet.rates.RateCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** What a declaration comes to, line by line; {@code missing} names days for which a rate is not known. */
public record Calculation(List<Line> lines, List<Problem> missing) {

    /** The sum of the rounded lines. */
    public Chf total() {
        return sum(lines);
    }

    /** What lines add up to; those shown beside the total are left out. */
    public static Chf sum(Collection<Line> lines) {
        return lines.stream().map(Line::counted).reduce(Chf.ZERO, Chf::plus);
    }

    /** The sum of the lines of one answer or row, and of what is nested in it. */
    public Chf total(Path path) {
        return sum(lines.stream().filter(line -> line.path().isWithin(path)).toList());
    }

    /** The lines that make the total. */
    public List<Line> inTotal() {
        return lines.stream().filter(line -> !line.isApart()).toList();
    }

    /** The lines shown beside the total. */
    public List<Line> apart() {
        return lines.stream().filter(Line::isApart).toList();
    }

    public List<Line> lines(Path path) {
        return lines.stream().filter(line -> line.path().equals(path)).toList();
    }

    public static Writer from(RateBook rates) {
        return new Writer(rates);
    }

    /** Writes a calculation line by line. */
    public static final class Writer {

        private final RateBook rates;
        private final List<Line> lines = new ArrayList<>();
        private final List<Problem> missing = new ArrayList<>();
        private final Set<String> unknown = new HashSet<>();

        private Writer(RateBook rates) {
            this.rates = rates;
        }

        /** Quantity times the rate of a day. */
        public void rated(Path path, RateCode code, BigDecimal quantity, LocalDate date, Period period) {
            rate(path, code, date).ifPresent(rate -> rated(path, rate, quantity, period));
        }

        /** So many days, each at its own rate: one line for each rate that applies. */
        public void days(Path path, RateCode code, SortedSet<LocalDate> days) {
            each(path, code, days.stream().map(Period::of).toList());
        }

        /** As {@link #days}, for units of another length such as years: each at the rate of its first day. */
        public void each(Path path, RateCode code, List<Period> units) {
            var run = new ArrayList<Period>();
            Optional<Rate> current = Optional.empty();
            for (var unit : units) {
                var rate = rate(path, code, unit.from());
                if (!rate.equals(current)) {
                    close(path, current, run);
                    current = rate;
                }
                run.add(unit);
            }
            close(path, current, run);
        }

        /** Working time at the rate of a day: minutes times rate, divided by sixty and rounded once. */
        public void timed(Path path, RateCode code, Duration time, LocalDate date, Period period) {
            rate(path, code, date).ifPresent(rate -> {
                var minutes = BigDecimal.valueOf(time.toMinutes());
                lines.add(new Line(
                        path,
                        code.name(),
                        minutes.divide(Line.MINUTES, 4, RoundingMode.HALF_UP).stripTrailingZeros(),
                        Line.HOUR,
                        Price.of(rate),
                        new Chf(rate.amount().amount().multiply(minutes).divide(Line.MINUTES, 2, RoundingMode.HALF_UP)),
                        period,
                        rate.legalBasis(),
                        Line.State.COMPUTED));
            });
        }

        /** Quantity times an amount that stands in the person's decision. */
        public void agreed(
                Path path, String code, BigDecimal quantity, String unit, Chf each, Period period, String legalBasis) {
            lines.add(new Line(
                    path,
                    code,
                    quantity,
                    unit,
                    Price.agreed(each),
                    each.times(quantity),
                    period,
                    legalBasis,
                    Line.State.COMPUTED));
        }

        /** The rate of a day must be known though nothing is multiplied by it, such as the most an amount may be. */
        public void requireRate(Path path, RateCode code, LocalDate date) {
            rate(path, code, date);
        }

        /** Nothing is due, for the reason that the label of the code gives. */
        public void notDue(Path path, String code, BigDecimal quantity, String unit, Period period, String legalBasis) {
            lines.add(new Line(path, code, quantity, unit, null, Chf.ZERO, period, legalBasis, Line.State.NOT_DUE));
        }

        /** An amount shown beside the total. */
        public void apart(Path path, String code, Chf amount, Period period, String legalBasis) {
            lines.add(
                    new Line(path, code, BigDecimal.ONE, "piece", null, amount, period, legalBasis, Line.State.APART));
        }

        /** An amount taken from a ticket or an invoice. */
        public void declared(Path path, String code, Chf amount, Period period, String legalBasis) {
            lines.add(new Line(
                    path, code, BigDecimal.ONE, "piece", null, amount, period, legalBasis, Line.State.DECLARED));
        }

        /** Deducted from what was declared: what the insurance does not pay of it. */
        public void deducted(Path path, String code, Chf amount, Price limit, Period period, String legalBasis) {
            lines.add(new Line(
                    path,
                    code,
                    BigDecimal.ONE,
                    "piece",
                    limit,
                    Chf.ZERO.minus(amount),
                    period,
                    legalBasis,
                    Line.State.DEDUCTED));
        }

        /** One amount whatever it cost. */
        public void flat(Path path, String code, Price price, Period period, String legalBasis) {
            lines.add(new Line(
                    path,
                    code,
                    BigDecimal.ONE,
                    "piece",
                    price,
                    price.amount(),
                    period,
                    legalBasis,
                    Line.State.COMPUTED));
        }

        /** An amount that the office fixes. */
        public void left(Path path, String code, BigDecimal quantity, String unit, Period period, String legalBasis) {
            lines.add(new Line(
                    path, code, quantity, unit, null, Chf.ZERO, period, legalBasis, Line.State.LEFT_TO_OFFICE));
        }

        public Calculation done() {
            return new Calculation(List.copyOf(lines), List.copyOf(missing));
        }

        private void rated(Path path, Rate rate, BigDecimal quantity, Period period) {
            lines.add(new Line(
                    path,
                    rate.code().name(),
                    quantity,
                    rate.unit(),
                    Price.of(rate),
                    rate.amount().times(quantity),
                    period,
                    rate.legalBasis(),
                    Line.State.COMPUTED));
        }

        private void close(Path path, Optional<Rate> rate, List<Period> run) {
            rate.filter(known -> !run.isEmpty())
                    .ifPresent(known -> rated(
                            path,
                            known,
                            BigDecimal.valueOf(run.size()),
                            run.getFirst().span(run.getLast())));
            run.clear();
        }

        private Optional<Rate> rate(Path path, RateCode code, LocalDate date) {
            var rate = rates.rate(code, date);
            if (rate.isEmpty() && unknown.add(path + " " + code)) {
                missing.add(Problem.error(path, "form.rate.missing", new Term("rate." + code), date));
            }
            return rate;
        }
    }
}
