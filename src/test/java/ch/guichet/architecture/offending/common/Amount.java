package ch.guichet.architecture.offending.common;

import org.springframework.util.Assert;

public record Amount(String text) {

    public Amount {
        Assert.hasText(text, "nothing");
    }
}
