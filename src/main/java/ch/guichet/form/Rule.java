package ch.guichet.form;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A condition on answers: what it finds wrong, as the arguments of its message, or nothing. */
record Rule<C>(String key, Problem.Gravity gravity, BiFunction<C, Occasion, Optional<List<Object>>> objection) {

    Optional<Problem> check(C content, Occasion occasion, Path path) {
        return objection.apply(content, occasion).map(arguments -> new Problem(path, key, arguments, gravity));
    }
}
