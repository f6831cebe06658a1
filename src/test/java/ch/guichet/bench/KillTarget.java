package ch.guichet.bench;

import static org.awaitility.Awaitility.await;

import ch.guichet.GuichetApplication;
import ch.guichet.WithoutTests;
import ch.guichet.account.AccountMessage.SignInCode;
import ch.guichet.account.AccountService;
import ch.guichet.account.NewAccounts;
import ch.guichet.account.signin.CodeAnswer;
import ch.guichet.account.signin.PasswordAnswer;
import ch.guichet.account.signin.SignInService;
import ch.guichet.account.signin.SignIns;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.claim.ClaimService;
import ch.guichet.claim.DraftService;
import ch.guichet.claim.Outcome;
import ch.guichet.claim.SampleClaims;
import ch.guichet.claim.SavedDraft;
import ch.guichet.claim.SubmissionService;
import ch.guichet.claimform.travel.TravelContent;
import ch.guichet.claimform.travel.TravelForm;
import ch.guichet.db.Tables;
import ch.guichet.file.FileService;
import ch.guichet.form.Draft;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * The counter in a process of its own, which {@link KillBench} kills. It signs people in and lets them send claims without
 * end, and says each thing on its output once it was told so itself. With {@code check} as its first argument it reads the
 * claims named on its input instead, waits until nothing is left to be sent, and ends.
 */
final class KillTarget {

    /** Marks the lines that are for the bench, among those of the log. */
    static final String SAYS = "target: ";

    /** Longer than a message waits for its next try. */
    private static final Duration DELIVERY = Duration.ofMinutes(4);

    private static final int PEOPLE = 4;
    private static final PrintStream OUT = System.out;
    private static final TravelForm FORM = new TravelForm();

    private final ConfigurableApplicationContext counter;
    private final BlockingQueue<String> codes = new LinkedBlockingQueue<>();

    private KillTarget(String[] settings) {
        var application = new SpringApplication(GuichetApplication.class);
        application.addListeners((ApplicationListener<PayloadApplicationEvent<?>>) event -> {
            if (event.getPayload() instanceof SignInCode code) {
                codes.add(code.code());
            }
        });
        application.addInitializers(WithoutTests::prepare);
        counter = application.run(settings);
    }

    public static void main(String[] arguments) throws Exception {
        var settings = List.of(arguments).subList(1, arguments.length).toArray(String[]::new);
        var target = new KillTarget(settings);
        if (arguments[0].equals("check")) {
            target.check();
        } else {
            target.work();
        }
    }

    private void work() throws InterruptedException {
        for (var person = 0; person < PEOPLE; person++) {
            var email = "person" + person + "@example.ch";
            signIn(email);
            var context = SecurityContextHolder.getContext();
            Thread.ofPlatform().start(() -> {
                SecurityContextHolder.setContext(context);
                sendWithoutEnd();
            });
        }
        say("started");
    }

    private void signIn(String email) throws InterruptedException {
        SecurityContextHolder.clearContext();
        var known = counter.getBean(DSLContext.class).fetchExists(Tables.ACCOUNT, Tables.ACCOUNT.EMAIL.eq(email));
        if (!known) {
            counter.getBean(AccountService.class).open(NewAccounts.beneficiary(email));
        }
        var signIns = counter.getBean(SignInService.class);
        var signIn = ((PasswordAnswer.CodeSent) signIns.enter(email, NewAccounts.PASSWORD, "bench")).signIn();
        SecurityContextHolder.setContext(new SecurityContextImpl(SignIns.pending(signIn)));
        var right = (CodeAnswer.Right) signIns.confirm(codes.poll(10, TimeUnit.SECONDS));
        SecurityContextHolder.setContext(new SecurityContextImpl(SignIns.complete(signIn, right.roles())));
    }

    private void sendWithoutEnd() {
        for (var kilometres = 1; ; kilometres++) {
            var draft = begin(kilometres);
            say("saved", draft.address(), draft.version(), kilometres);
            // every fourth is left for another day
            if (kilometres % 4 != 0) {
                var outcome =
                        counter.getBean(SubmissionService.class).send(draft.address(), draft.version(), List.of());
                if (outcome instanceof Outcome.Sent(ClaimNumber number)) {
                    say("acknowledged", number, draft.address());
                } else {
                    say("refused", draft.address(), outcome);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private SavedDraft<TravelContent> begin(int kilometres) {
        var drafts = counter.getBean(DraftService.class);
        var draft = (SavedDraft<TravelContent>) drafts.start(FORM);
        return drafts.save(draft.with(
                        Draft.of(FORM.definition(), SampleClaims.travel(String.valueOf(kilometres % 1000 + 1))))
                .with(draft.heading().withDecision(SampleClaims.DECISION, "Transports", false)));
    }

    /** Reads each claim as its owner does; afterwards the last messages have time to leave. */
    private void check() throws Exception {
        try (var input = new Scanner(System.in, StandardCharsets.UTF_8)) {
            var claims = counter.getBean(ClaimService.class);
            for (var person = 0; person < PEOPLE; person++) {
                signIn("person" + person + "@example.ch");
                for (var number = input.nextLine(); !number.isEmpty(); number = input.nextLine()) {
                    var copy = claims.find(new ClaimNumber(number))
                            .map(dossier -> dossier.latest().copy());
                    var bytes = new ByteArrayOutputStream();
                    if (copy.isPresent()) {
                        counter.getBean(FileService.class).write(copy.get().id(), bytes);
                    }
                    var readable = bytes.size() == copy.map(file -> file.size()).orElse(-1L)
                            && bytes.toString(StandardCharsets.ISO_8859_1).startsWith("%PDF");
                    say(readable ? "readable" : "unreadable", number);
                }
            }
            say("finished");
            // what a killed process had on its way arrived perhaps, and is still to be taken over and marked
            await().atMost(DELIVERY).until(() -> waiting() == 0);
            say("nothing waits");
            // the bench says when everything has arrived
            input.nextLine();
        }
        System.exit(SpringApplication.exit(counter));
    }

    private int waiting() {
        return counter.getBean(DSLContext.class)
                .fetchCount(Tables.OUTBOX, Tables.OUTBOX.CHANNEL.eq("EMAIL"), Tables.OUTBOX.SENT_AT.isNull());
    }

    private static void say(Object... words) {
        var line = new StringBuilder(SAYS);
        for (var word : words) {
            line.append(word).append(' ');
        }
        synchronized (OUT) {
            OUT.println(line.toString().strip());
            OUT.flush();
        }
    }
}
