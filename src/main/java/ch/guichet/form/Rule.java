package ch.guichet.form;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** A condition on answers: what it finds wrong, as the arguments of its message, by the place within the question. */
record Rule<C>(String key, Problem.Gravity gravity, BiFunction<C, Occasion, Map<Path, List<Object>>> objections) {

    Stream<Problem> check(C content, Occasion occasion, Path path) {
        return objections.apply(content, occasion).entrySet().stream()
                .map(found -> new Problem(path.then(found.getKey()), key, found.getValue(), gravity));
    }
}
