package ch.guichet.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes records of answers: blank ones, and copies that differ in one component. */
final class Contents<C extends Record> {

    private final Class<C> type;
    private final List<RecordComponent> components;
    private final Constructor<C> constructor;

    Contents(Class<C> type) {
        this.type = type;
        this.components = List.of(type.getRecordComponents());
        try {
            constructor = type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            components.forEach(component -> component.getAccessor().setAccessible(true));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Class<C> type() {
        return type;
    }

    /** The components that are answers: all but the id of a row. */
    Set<String> names() {
        return components.stream()
                .filter(component -> component.getType() != RowId.class)
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    C blank() {
        return make(components.stream().map(Contents::nothing).toArray());
    }

    /** A copy with another answer; {@code null} takes the answer away. */
    C with(C content, String name, @Nullable Object answer) {
        return make(components.stream()
                .map(component -> !component.getName().equals(name)
                        ? read(component, content)
                        : answer == null ? nothing(component) : answer)
                .toArray());
    }

    @Nullable
    Object read(C content, String name) {
        return read(component(name), content);
    }

    List<?> list(C content, String name) {
        return read(content, name) instanceof List<?> list ? list : List.of();
    }

    private RecordComponent component(String name) {
        return components.stream()
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + name));
    }

    private static @Nullable Object nothing(RecordComponent component) {
        var type = component.getType();
        if (type == RowId.class) {
            return RowId.fresh();
        }
        if (type == SortedSet.class) {
            return Collections.unmodifiableSortedSet(new TreeSet<>());
        }
        return type == List.class ? List.of() : null;
    }

    private C make(@Nullable Object[] answers) {
        try {
            return constructor.newInstance(answers);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.getSimpleName(), impossible);
        }
    }

    private static @Nullable Object read(RecordComponent component, Record content) {
        try {
            return component.getAccessor().invoke(content);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
