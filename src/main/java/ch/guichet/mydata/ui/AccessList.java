package ch.guichet.mydata.ui;

import ch.guichet.account.Role;
import ch.guichet.common.Words;
import ch.guichet.mydata.Access;
import ch.guichet.mydata.MyDataService;
import ch.guichet.shell.Card;
import ch.guichet.shell.DataTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** « Qui a consulté mes données »: the newest first, a page at a time, all of them within reach. */
class AccessList extends Card {

    private final transient MyDataService data;
    private final transient Words words;
    private final transient List<Access> shown = new ArrayList<>();
    private final DataTable<Access> table;
    private final Paragraph count = new Paragraph();
    private final Button more;

    AccessList(MyDataService data, Words words) {
        super(words.text("mydata.access"));
        this.data = data;
        this.words = words;
        table = new DataTable<Access>(words.text("mydata.access"))
                .text(words.text("mydata.access.when"), access -> words.moment(access.happenedAt()))
                .column(words.text("mydata.access.claim"), this::about)
                .text(words.text("mydata.access.deed"), this::deed, "wide")
                .text(words.text("mydata.access.who"), access -> words.text(function(access)), "line");
        more = new Button(
                words.text("mydata.access.more"), press -> show(shown.getLast().id()));
        count.addClassName("why");
        count.getElement().setAttribute("role", "status");
        add(new Paragraph(words.text("mydata.access.lead")), table, count, more);
        show(Long.MAX_VALUE);
    }

    private void show(long before) {
        var page = data.accesses(before);
        shown.addAll(page.accesses());
        table.setRows(shown);
        table.setVisible(!shown.isEmpty());
        more.setVisible(page.more());
        count.setText(
                shown.isEmpty()
                        ? words.text("mydata.access.none")
                        : words.text(page.more() ? "mydata.access.count.more" : "mydata.access.count", shown.size()));
    }

    private static String function(Access access) {
        return access.as() == Role.ADMINISTRATOR ? "mydata.access.administrator" : "mydata.access.reviewer";
    }

    private String deed(Access access) {
        return switch (access.deed()) {
            case READ_QUEUE, READ_CLAIM -> words.text("mydata.deed.claim");
            case READ_DOCUMENT -> {
                var document = access.document();
                yield words.text("mydata.deed.document", document == null ? "" : document);
            }
            case READ_PDF -> words.text("mydata.deed.pdf");
            case ACCEPT -> words.text("mydata.deed.accept");
            case ASK_CORRECTION -> words.text("mydata.deed.correction");
            case REFUSE -> words.text("mydata.deed.refuse");
            case READ_PROOFS, READ_PROOF -> words.text("mydata.deed.proof");
            case CONFIRM_PROOF -> words.text("mydata.deed.proof.confirm");
            case REFUSE_PROOF -> words.text("mydata.deed.proof.refuse");
        };
    }

    private Component about(Access access) {
        var claim = access.claim();
        if (claim == null) {
            var person = access.person();
            return new Text(words.text("mydata.access.proof", person == null ? "" : person));
        }
        var link = new Anchor("claim/" + claim, claim.text());
        link.addClassName("strong");
        return link;
    }
}
