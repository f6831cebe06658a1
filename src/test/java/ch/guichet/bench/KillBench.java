package ch.guichet.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.awaitility.Awaitility.await;

import ch.guichet.TestDatabases;
import ch.guichet.Together;
import ch.guichet.db.Tables;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kills the counter (SIGKILL) at random moments while four people send claims, and looks what is left: no acknowledged claim
 * lost, none half written, none twice, each with its receipt. {@code ./guichet bench kill} kills it twenty times on each
 * database; {@code -Dbench.rounds} and {@code -Dbench.seed} change that.
 */
@Tag("bench")
class KillBench {

    private static final Logger LOG = LoggerFactory.getLogger(KillBench.class);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", Boolean.getBoolean("bench.full") ? 20 : 1);
    private static final long SEED = Long.getLong("bench.seed", System.nanoTime());
    private static final Duration START = Duration.ofMinutes(2);
    /** The jobs of a killed process are taken over within a minute. */
    private static final Duration LAST_MAIL = Duration.ofMinutes(4);

    @TempDir
    Path folder;

    /** Both databases at the same time, for most of it is waiting. */
    @Test
    void nothing_that_was_acknowledged_is_lost_half_written_or_there_twice() {
        var file = "jdbc:h2:file:" + folder.resolve("guichet")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
        var figures = Together.<String>at(List.of(
                () -> survives("H2", new Database(file, "sa", "", SQLDialect.H2)),
                () -> survives(
                        "PostgreSQL",
                        new Database(TestDatabases.postgres(), "postgres", "postgres", SQLDialect.POSTGRES))));
        assertThat(figures).hasSize(2);
    }

    private String survives(String name, Database database) throws IOException {
        var mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        var sms = sms();
        var settings = List.of(
                "--server.port=0",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--spring.mail.host=localhost",
                "--spring.mail.port=" + mail.getSmtp().getPort(),
                "--guichet.sms.url=http://localhost:" + sms.getAddress().getPort() + "/sms",
                "--guichet.base-url=https://guichet.example.ch",
                "--guichet.secret=the same secret for every process of the bench");
        var ledger = new Ledger();
        var random = new Random(SEED);
        try {
            for (var round = 1; round <= ROUNDS; round++) {
                var said = new ArrayList<String>();
                try (var target = start("work", settings)) {
                    target.hearUntil("acknowledged", said, START);
                    target.kill(Duration.ofMillis(random.nextInt(200, 3000)), said);
                }
                ledger.note(said);
                var claims = database.ask(ledger::compare);
                LOG.info(
                        "{}, round {}: {} acknowledged so far, {} claims stored",
                        name,
                        round,
                        ledger.acknowledged(),
                        claims);
            }
            var unreadable = finish(settings, database, mail);
            return report(name, ledger, unreadable, database, mail);
        } finally {
            sms.stop(0);
            mail.stop();
        }
    }

    private Target start(String task, List<String> settings) {
        var arguments = new ArrayList<>(List.of(task));
        arguments.addAll(settings);
        return new Target(KillTarget.class, "512m", arguments, folder);
    }

    /** Starts once more: every claim is read by its owner, and what waits is sent. Returns what could not be read. */
    private List<String> finish(List<String> settings, Database database, GreenMail mail) {
        var owners = database.ask(Ledger::owners);
        var said = new ArrayList<String>();
        try (var target = start("check", settings)) {
            var numbers = new ArrayList<String>();
            for (var person = 0; person < 4; person++) {
                numbers.addAll(owners.getOrDefault("person" + person + "@example.ch", List.of()));
                numbers.add("");
            }
            target.tell(numbers);
            target.hearUntil("finished", said, START);
            target.hearUntil("nothing waits", said, LAST_MAIL);
            var claims = owners.values().stream().mapToInt(List::size).sum();
            await().atMost(LAST_MAIL).until(() -> received(mail).size() == claims);
            target.tell(List.of("enough"));
            target.end();
        }
        var readable = said.stream().filter(line -> line.startsWith("readable")).count();
        assertThat(readable)
                .isEqualTo(owners.values().stream().mapToInt(List::size).sum());
        return said.stream().filter(line -> line.startsWith("unreadable")).toList();
    }

    private static String report(
            String name, Ledger ledger, List<String> unreadable, Database database, GreenMail mail) {
        var claims = database.ask(ledger::compare);
        var received = received(mail);
        var copies = received.values().stream().mapToInt(Integer::intValue).sum() - received.size();
        var unsent = database.ask(sql ->
                sql.fetchCount(Tables.OUTBOX, Tables.OUTBOX.CHANNEL.eq("EMAIL"), Tables.OUTBOX.SENT_AT.isNull()));
        var figures =
                "%s (seed %d): killed %d times; %d drafts saved, %d claims acknowledged, %d stored; %d lost, %d half,"
                                .formatted(
                                        name,
                                        SEED,
                                        ROUNDS,
                                        ledger.saved(),
                                        ledger.acknowledged(),
                                        claims,
                                        ledger.lost.size(),
                                        ledger.half.size())
                        + " %d twice, %d unreadable; %d receipts arrived, %d of them a second time"
                                .formatted(ledger.twice.size(), unreadable.size(), received.size(), copies);
        LOG.info(figures);
        assertSoftly(softly -> {
            softly.assertThat(ledger.acknowledged()).isGreaterThanOrEqualTo(ROUNDS);
            softly.assertThat(ledger.lost).as("lost").isEmpty();
            softly.assertThat(ledger.half).as("half written").isEmpty();
            softly.assertThat(ledger.twice).as("twice").isEmpty();
            softly.assertThat(unreadable).as("unreadable").isEmpty();
            softly.assertThat(received.keySet())
                    .as("receipts")
                    .containsAll(ledger.numbers())
                    .hasSize(claims);
            softly.assertThat(unsent).as("still unsent").isZero();
            // only a message on its way at the moment of a kill may come twice
            softly.assertThat(copies).as("sent again").isLessThanOrEqualTo(4 * ROUNDS);
        });
        return figures;
    }

    /** How often each claim's receipt arrived. */
    private static Map<String, Integer> received(GreenMail mail) {
        var received = new HashMap<String, Integer>();
        try {
            for (var message : mail.getReceivedMessages()) {
                received.merge(message.getSubject().replaceAll(".*(20\\d\\d-\\d{6}).*", "$1"), 1, Integer::sum);
            }
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
        return received;
    }

    private static HttpServer sms() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    /** The database between two runs, when nobody else has it open. */
    private record Database(String url, String user, String password, SQLDialect dialect) {

        <R> R ask(Function<DSLContext, R> question) {
            try (var connection = DriverManager.getConnection(url, user, password)) {
                return question.apply(DSL.using(connection, dialect));
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
