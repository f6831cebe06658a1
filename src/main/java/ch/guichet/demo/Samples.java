package ch.guichet.demo;

import static ch.guichet.demo.SampleAccount.JANE;
import static ch.guichet.demo.SampleAccount.JOHN;
import static ch.guichet.demo.SampleAccount.OFFICER_ONE;
import static ch.guichet.demo.SampleAccount.OFFICER_TWO;

import ch.guichet.account.AccountService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Fills an empty counter with sample accounts and claims, all of them or none, before the first page can be opened. */
@Component
@ConditionalOnBooleanProperty("guichet.demo")
class Samples implements SmartLifecycle {

    private final AccountService accounts;
    private final SampleSignIn signIn;
    private final SampleWork work;
    private final TransactionOperations transaction;
    private volatile boolean running;

    Samples(AccountService accounts, SampleSignIn signIn, SampleWork work, TransactionOperations transaction) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.work = work;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        if (!accounts.existsAny()) {
            transaction.executeWithoutResult(status -> make());
        }
        running = true;
    }

    private void make() {
        for (var sample : SampleAccount.values()) {
            accounts.open(sample.account());
        }
        var janes = signIn.ask(JANE, work::claimForOneself);
        var johns = signIn.ask(JOHN, work::claimForChildren);
        signIn.let(OFFICER_ONE, () -> work.decideFirst(janes, johns));
        signIn.let(JOHN, () -> work.correct(johns));
        signIn.let(OFFICER_TWO, () -> work.decideLast(johns));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts among the last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
