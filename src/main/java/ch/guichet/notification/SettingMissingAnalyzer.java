package ch.guichet.notification;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a missing setting as a sentence instead of a stack trace. */
class SettingMissingAnalyzer extends AbstractFailureAnalyzer<SettingMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, SettingMissing cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
