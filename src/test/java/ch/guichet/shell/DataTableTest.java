package ch.guichet.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataTableTest {

    @Test
    void every_part_says_what_it_is_because_cards_on_a_phone_are_still_a_table() {
        var table = new DataTable<String>("Trajets")
                .text("Lieu", town -> town)
                .column("Statut", Span::new, "wide")
                .number("CHF", town -> "1.00");
        table.setRows(List.of("Genève"));
        table.setRows(List.of("Genève", "Nyon"));

        assertThat(table.getElement().getAttribute("role")).isEqualTo("table");
        assertThat(table.getHead().getRows()).hasSize(1);
        var row = table.getBody().getRows().getLast();
        assertThat(row.getElement().getAttribute("role")).isEqualTo("row");
        assertThat(row.getDataCells())
                .extracting(cell -> cell.getElement().getAttribute("role"))
                .containsOnly("cell");
        assertThat(row.getElement().getTextRecursively()).isEqualTo("NyonNyon1.00");
    }
}
