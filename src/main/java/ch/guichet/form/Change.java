package ch.guichet.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer that differs between two declarations; an empty text means that there is none. */
public record Change(Path path, String label, String before, String after) {

    record Place(String label, String text) {}

    static Map<Path, Place> flatten(List<Answer.Chapter> chapters) {
        var places = new LinkedHashMap<Path, Place>();
        chapters.forEach(chapter -> flatten(places, "", chapter.answers()));
        return places;
    }

    private static void flatten(Map<Path, Place> places, String prefix, List<Answer> answers) {
        for (var answer : answers) {
            switch (answer) {
                case Answer.Given(Path path, String label, String text) ->
                    places.put(path, new Place(prefix + label, text));
                case Answer.Group(Path path, String title, String caption, List<Answer> inner) ->
                    flatten(places, title + " – ", inner);
            }
        }
    }
}
