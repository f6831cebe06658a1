package ch.guichet.majority;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** For how long after the eighteenth birthday claims are taken without a confirmed proof ({@code guichet.majority.delay}). */
@ConfigurationProperties("guichet.majority")
public record MajoritySettings(@DefaultValue("90d") Period delay) {

    public MajoritySettings {
        if (delay.isNegative()) {
            throw new IllegalArgumentException("guichet.majority.delay must not be negative");
        }
    }
}
