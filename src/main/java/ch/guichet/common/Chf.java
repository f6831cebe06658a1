package ch.guichet.common;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in Swiss francs, always with two decimals; rounding half-up happens here and nowhere else. */
public record Chf(BigDecimal amount) implements Comparable<Chf> {

    public static final Chf ZERO = new Chf(BigDecimal.ZERO);

    public Chf {
        amount = amount.setScale(2, RoundingMode.HALF_UP);
    }

    public static Chf of(String amount) {
        return new Chf(new BigDecimal(amount));
    }

    public Chf times(BigDecimal quantity) {
        return new Chf(amount.multiply(quantity));
    }

    public Chf plus(Chf other) {
        return new Chf(amount.add(other.amount));
    }

    public Chf minus(Chf other) {
        return new Chf(amount.subtract(other.amount));
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    @Override
    public int compareTo(Chf other) {
        return amount.compareTo(other.amount);
    }

    /** {@code 1’234.50}, without the currency. */
    @Override
    public String toString() {
        var plain = amount.abs().toPlainString();
        var point = plain.indexOf('.');
        var grouped = plain.substring(0, point).replaceAll("\\B(?=(\\d{3})+$)", "’");
        return (amount.signum() < 0 ? "-" : "") + grouped + plain.substring(point);
    }
}
