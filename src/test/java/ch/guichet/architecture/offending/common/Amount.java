package ch.guichet.architecture.offending.common;

import ch.guichet.architecture.Breaks;
import org.springframework.util.Assert;

@Breaks("VALUES_ARE_PLAIN_JAVA")
public record Amount(String text) {

    public Amount {
        Assert.hasText(text, "nothing");
    }
}
