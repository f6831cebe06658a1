package ch.guichet.claim.ui;

import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.beneficiary.BeneficiaryId;
import ch.guichet.claim.ClaimListing;
import ch.guichet.claim.ClaimSearch;
import ch.guichet.claim.ClaimService;
import ch.guichet.common.Words;
import ch.guichet.shell.DataTable;
import ch.guichet.shell.field.ChoiceField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** « Mes demandes de remboursement »: newest first, a page at a time, all of them within reach. */
class ClaimHistory extends Div {

    private final transient ClaimService claims;
    private final transient List<ClaimListing> shown = new ArrayList<>();
    private final transient Words words;
    private final DataTable<ClaimListing> table;
    private final Paragraph count = new Paragraph();
    private final Button more;
    private final boolean severalPeople;
    private transient @Nullable BeneficiaryId person;

    ClaimHistory(ClaimService claims, List<Beneficiary> people, Words words) {
        this.claims = claims;
        this.words = words;
        severalPeople = people.size() > 1;
        table = new DataTable<ClaimListing>(words.text("guichet.claims"))
                .text(words.text("guichet.date"), claim -> words.day(claim.receivedAt()))
                .column(words.text("guichet.form"), this::name, "wide")
                .column(words.text("guichet.status"), claim -> Statuses.tag(claim.status(), words))
                .column(words.text("guichet.copy"), this::copy);
        more = new Button(words.text("guichet.more"), press -> showMore());
        count.addClassName("why");
        count.getElement().setAttribute("role", "status");
        if (severalPeople) {
            add(filter(people));
        }
        add(table, count, more);
        restart();
    }

    private ChoiceField<Beneficiary> filter(List<Beneficiary> people) {
        var filter = new ChoiceField<Beneficiary>(words.text("guichet.beneficiary"));
        filter.setItems(people);
        filter.setEmptySelectionAllowed(true);
        filter.setEmptySelectionCaption(words.text("guichet.everybody", people.size()));
        filter.setItemLabelGenerator(someone -> someone == null
                ? words.text("guichet.everybody", people.size())
                : someone.name().toString());
        filter.addValueChangeListener(choice -> {
            person = choice.getValue() == null ? null : choice.getValue().id();
            restart();
        });
        filter.addClassName("filter");
        return filter;
    }

    private void restart() {
        shown.clear();
        show(ClaimSearch.newest(person));
    }

    private void showMore() {
        show(ClaimSearch.newest(person).after(shown.getLast()));
    }

    private void show(ClaimSearch search) {
        var page = claims.list(search);
        shown.addAll(page.claims());
        table.setRows(shown);
        table.setVisible(!shown.isEmpty());
        more.setVisible(page.more());
        count.setText(words.text(page.more() ? "guichet.count.more" : "guichet.count", shown.size()));
    }

    private Component name(ClaimListing claim) {
        var link = new Anchor("claim/" + claim.number(), words.text(claim.form().title()));
        link.addClassName("strong");
        var period = claim.period();
        var under = new ArrayList<String>();
        if (period != null) {
            under.add(words.period(period));
        }
        if (severalPeople) {
            under.add(claim.beneficiaryName());
        }
        var sub = new Span(String.join(" · ", under));
        sub.addClassName("sub");
        return new Div(link, sub);
    }

    private Component copy(ClaimListing claim) {
        return Copies.link(
                Copies.pdf("claim", claim.number(), claim.revision()),
                words.text(
                        "guichet.copy.label",
                        claim.number(),
                        words.text(claim.form().title())));
    }
}
