package ch.guichet.form.ui;

import ch.guichet.form.Answer;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** The answers of a declaration to read: a section for each chapter, a block with a heading for each row. */
public final class FormDisplay extends Div {

    public FormDisplay(List<Answer.Chapter> chapters) {
        addClassName("display");
        for (var chapter : chapters) {
            var section = new Section(new H2(chapter.title()));
            section.addClassName("chapter");
            fill(section, chapter.answers(), 1);
            add(section);
        }
    }

    private static void fill(HtmlContainer block, List<Answer> answers, int depth) {
        var list = new DescriptionList();
        for (var answer : answers) {
            switch (answer) {
                case Answer.Given given -> {
                    if (list.getChildren().findAny().isEmpty()) {
                        list.addClassName("answers");
                        block.add(list);
                    }
                    list.add(new DescriptionList.Term(given.label()), new DescriptionList.Description(given.text()));
                }
                case Answer.Group group -> {
                    block.add(block(group, depth));
                    list = new DescriptionList();
                }
            }
        }
    }

    private static Div block(Answer.Group group, int depth) {
        var block = new Div(depth == 1 ? new H3(group.title()) : new H4(group.title()));
        block.addClassNames("row", depth == 1 ? "top" : "sub2");
        if (!group.caption().isBlank()) {
            var caption = new Paragraph(group.caption());
            caption.addClassName("why");
            block.add(caption);
        }
        fill(block, group.answers(), depth + 1);
        return block;
    }
}
