package ch.guichet.majority.ui;

import ch.guichet.common.Words;
import ch.guichet.majority.Majority;
import ch.guichet.shell.Notice;
import ch.guichet.shell.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;

/** Says that somebody comes of age, and what follows. */
public class MajorityNotice extends Notice {

    MajorityNotice(Majority majority, LocalDate today, Words words, Component... actions) {
        super(tone(majority, today), head(majority, today, words), text(majority, today, words), actions);
    }

    /** With the way to the page on which the proof is sent, as long as it is needed. */
    public static MajorityNotice leading(Majority majority, LocalDate today, Words words) {
        if (majority.isWaiting()) {
            return new MajorityNotice(majority, today, words);
        }
        var link = new Anchor(ProofView.address(majority.person().id()), words.text("majority.link"));
        link.addClassNames("btn", "main");
        return new MajorityNotice(majority, today, words, link);
    }

    private static Tone tone(Majority majority, LocalDate today) {
        if (majority.isClosed(today)) {
            return Tone.NO;
        }
        return majority.isWaiting() ? Tone.WAIT : Tone.DUE;
    }

    private static String head(Majority majority, LocalDate today, Words words) {
        var isAhead = majority.birthday().isAfter(today);
        var byDate = isAhead ? "majority.near" : "majority.since";
        var byFirstDate = isAhead ? "majority.near.first" : "majority.since.first";
        return words.text(
                majority.isByFirstDate() ? byFirstDate : byDate,
                majority.person().name(),
                majority.birthday());
    }

    private static String text(Majority majority, LocalDate today, Words words) {
        var now = majority.isClosed(today)
                ? words.text("majority.closed.now")
                : words.text("majority.until", majority.lastDay());
        return state(majority, words) + " " + now;
    }

    private static String state(Majority majority, Words words) {
        if (majority.isWaiting()) {
            return words.text(
                    "majority.waiting", words.day(majority.proof().orElseThrow().sentAt()));
        }
        if (majority.isRefused()) {
            return words.text("majority.refused");
        }
        return words.text(majority.isByFirstDate() ? "majority.needed.first" : "majority.needed");
    }
}
