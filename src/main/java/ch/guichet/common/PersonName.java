package ch.guichet.common;

/** A person's name, family name first, as the office writes it. */
public record PersonName(String last, String first) {

    @Override
    public String toString() {
        return last + " " + first;
    }
}
