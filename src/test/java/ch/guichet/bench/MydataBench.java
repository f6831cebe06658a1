package ch.guichet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.mydata.ExportTarget;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the data of an account with a thousand claims in a process whose memory is far smaller than what is written. {@code
 * ./guichet bench mydata} does so with documents of two megabytes, the small round with those of 200 kilobytes.
 */
@Tag("bench")
class MydataBench {

    private static final Logger LOG = LoggerFactory.getLogger(MydataBench.class);
    private static final String MEMORY = "96m";
    private static final int CLAIMS = Integer.getInteger("bench.claims", 1000);
    private static final int DOCUMENT = Boolean.getBoolean("bench.full") ? 2_000_000 : 200_000;

    @TempDir
    Path folder;

    @Test
    void a_thousand_claims_are_written_in_a_small_memory() {
        var settings = List.of(
                String.valueOf(CLAIMS),
                String.valueOf(DOCUMENT),
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("guichet")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "--spring.main.web-application-type=none",
                "--spring.datasource.username=sa",
                "--spring.datasource.password=",
                "--spring.flyway.locations=classpath:db/migration,classpath:db/vendor/{vendor}");
        var said = new ArrayList<String>();
        try (var target = new Target(ExportTarget.class, MEMORY, settings, folder)) {
            target.hearUntil("written", said, Duration.ofMinutes(5));
            target.end();
        }
        var bytes = Long.parseLong(said.getLast().split(" ")[1]);
        LOG.info("{} claims: {} bytes written in a process of {}", CLAIMS, bytes, MEMORY);
        assertThat(bytes).isGreaterThan((long) CLAIMS * DOCUMENT);
    }
}
