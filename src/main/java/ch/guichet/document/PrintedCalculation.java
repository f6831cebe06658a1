package ch.guichet.document;

import ch.guichet.common.Chf;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The amounts of a claim and why they are what they are, and those beside the total; without any it is not printed. */
public record PrintedCalculation(List<Line> lines, Chf total, List<Line> apart) {

    public boolean isEmpty() {
        return lines.isEmpty() && apart.isEmpty();
    }

    /**
     * One amount.
     *
     * @param quantity as people read it, {@code 23 km}; empty when there is none
     * @param rate as people read it, {@code CHF 0.45}; empty when there is none
     * @param amount none as long as the office has to fix it
     * @param basis the article, or « selon facture »
     * @param rateFrom the day the rate came into force
     * @param fixedByOffice the office fixes this amount, it is not computed
     */
    public record Line(
            String what,
            String quantity,
            String rate,
            @Nullable Chf amount,
            String basis,
            @Nullable LocalDate rateFrom,
            boolean fixedByOffice) {}
}
