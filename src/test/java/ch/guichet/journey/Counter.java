package ch.guichet.journey;

import ch.guichet.TestClock;
import ch.guichet.TestDatabases;
import ch.guichet.account.AccountService;
import ch.guichet.browser.Chromium;
import ch.guichet.claimform.ClaimForms;
import ch.guichet.common.Language;
import ch.guichet.common.RealWords;
import ch.guichet.common.Translations;
import ch.guichet.common.Words;
import ch.guichet.form.ClaimForm;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A counter with a mail server, an SMS server and a browser, and the people who use it. */
final class Counter implements AutoCloseable {

    private static final String H2 = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
    private static final String ADMINISTRATOR = "admin@example.ch";
    private static final String ADMINISTRATORS_MOBILE = "+41791000001";

    final MailServer mails = new MailServer();
    final SmsServer sms = new SmsServer();
    private final Translations translations = RealWords.translations();
    private final List<Person> visitors = new ArrayList<>();
    private final AtomicInteger people = new AtomicInteger();
    private final String url;
    private final Running running;
    private boolean administratorHasPassword;

    private Counter(List<String> database, Start start) {
        var port = freePort();
        url = "http://localhost:" + port;
        var settings = new ArrayList<>(List.of(
                "server.port=" + port,
                "guichet.demo=false",
                "guichet.base-url=" + url,
                "spring.mail.host=localhost",
                "spring.mail.port=" + mails.port(),
                "guichet.sms.url=" + sms.url(),
                "guichet.sms.token=" + SmsServer.TOKEN,
                "guichet.admin.email=" + ADMINISTRATOR,
                "guichet.admin.mobile=" + ADMINISTRATORS_MOBILE));
        settings.addAll(database);
        running = start.with(settings, url);
    }

    /** Starts a counter; {@code settings} as on its command line. */
    private interface Start {
        Running with(List<String> settings, String url);
    }

    /** With a database in files, as where nothing else is set, and a clock that can be moved. */
    static Counter inThisMachine() {
        return inThisMachine(nothing -> {});
    }

    /** The same with other forms to choose from. */
    static Counter offering(List<ClaimForm<?>> forms) {
        return inThisMachine(context -> context.registerBean(
                "testForms", ClaimForms.class, () -> new ClaimForms(forms), bean -> bean.setPrimary(true)));
    }

    private static Counter inThisMachine(ApplicationContextInitializer<GenericApplicationContext> more) {
        try {
            var files = Files.createTempDirectory("guichet");
            return new Counter(
                    List.of("spring.datasource.url=jdbc:h2:file:" + files.resolve("guichet") + H2),
                    (settings, url) -> new RunningHere(settings, more));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The packaged program in a process of its own, with PostgreSQL. */
    static Counter packaged(Path jar) {
        return new Counter(
                List.of(
                        "spring.datasource.url=" + TestDatabases.postgres(),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres",
                        "guichet.secret=forty-one words that nobody knows by heart"),
                (settings, url) -> new RunningJar(jar, settings, url));
    }

    String url() {
        return url;
    }

    Words words(Language language) {
        return translations.in(language);
    }

    /** Somebody who was never here. */
    Person newcomer(Language language) {
        return visitor(Someone.number(people.incrementAndGet()), language);
    }

    /** A beneficiary whose account is open and confirmed. */
    Person beneficiary(Language language) {
        var someone = Someone.number(people.incrementAndGet());
        here().bean(AccountService.class).open(someone.beneficiary(language));
        return visitor(someone, language);
    }

    /** Somebody who claims for themself and for others, and whose account is open and confirmed. */
    Person both(Language language) {
        var someone = Someone.number(people.incrementAndGet());
        here().bean(AccountService.class).open(someone.both(language));
        return visitor(someone, language);
    }

    /** A beneficiary who is not of age, for whom every form can be filled in. */
    Person minor(Language language) {
        var someone = Someone.number(people.incrementAndGet());
        here().bean(AccountService.class).open(someone.beneficiary(language, LocalDate.of(2012, 2, 29)));
        return visitor(someone, language);
    }

    /** Somebody who represents others, nobody yet. */
    Person representative(Language language) {
        var someone = Someone.number(people.incrementAndGet());
        here().bean(AccountService.class).open(someone.representative(language));
        return visitor(someone, language);
    }

    /** Somebody of the office whose account is open. */
    Person officer(Language language) {
        var someone = Someone.number(people.incrementAndGet());
        here().bean(AccountService.class).open(someone.reviewer(language));
        return visitor(someone, language);
    }

    /** The first administrator, who was invited when the counter started and is a reviewer, too. */
    Person administrator(Language language) {
        var person = visitor(new Someone("admin", ADMINISTRATOR, ADMINISTRATORS_MOBILE, ""), language);
        if (!administratorHasPassword) {
            person.acceptsInvitation();
            administratorHasPassword = true;
        }
        return person;
    }

    /** The same person with another browser. */
    Person again(Person person) {
        return visitor(person.self(), person.words().language());
    }

    /** Lets time pass for the counter, not for browsers. */
    void pass(Duration duration) {
        here().bean(TestClock.class).pass(duration);
    }

    /** Lets somebody represent one more person, without the pages on which they would say so. */
    void represents(Person representative, String firstName, LocalDate born, String avsNumber) {
        here().bean(JdbcClient.class)
                .sql("""
                        insert into beneficiary (account_id, is_holder, last_name, first_name, street, postal_code, town,
                            country, birth_date, avs_number, created_at, version)
                        select id, false, last_name, ?, street, postal_code, town, country, ?, ?, created_at, 0
                        from account where email = ?""")
                .params(firstName, born, avsNumber, representative.self().email())
                .update();
    }

    /** How many rows a query counts. */
    long count(String query) {
        return here().bean(JdbcClient.class).sql(query).query(Long.class).single();
    }

    /** The database, for what would take too long to do by hand. */
    DSLContext sql() {
        return here().bean(DSLContext.class);
    }

    Browser browser() {
        return Chromium.browser();
    }

    /** Everybody leaves; a test that went well until now fails when a page was not as it must be. */
    void close(boolean wentWell) {
        var findings =
                visitors.stream().flatMap(person -> person.findings().stream()).toList();
        visitors.forEach(Person::close);
        visitors.clear();
        if (wentWell && !findings.isEmpty()) {
            throw new AssertionError(String.join("\n", findings));
        }
    }

    @Override
    public void close() {
        close(false);
        running.close();
        sms.close();
        mails.close();
    }

    private Person visitor(Someone someone, Language language) {
        var person = new Person(this, someone, language);
        visitors.add(person);
        return person;
    }

    private RunningHere here() {
        return (RunningHere) running;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
