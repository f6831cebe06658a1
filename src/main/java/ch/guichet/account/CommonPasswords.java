package ch.guichet.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Passwords that somebody who guesses would try first. */
final class CommonPasswords {

    private static final Set<String> LISTED = read();
    /** Chosen often as the whole of a password, with figures and signs around to reach the length. */
    private static final Set<String> WORDS = Set.of(
            "password",
            "passwort",
            "motdepasse",
            "passwords",
            "admin",
            "administrator",
            "welcome",
            "bienvenue",
            "willkommen",
            "benvenuto",
            "qwerty",
            "qwertz",
            "azerty",
            "bonjour",
            "hallo",
            "hello",
            "soleil",
            "sommer",
            "summer",
            "winter",
            "geheim",
            "secret",
            "suisse",
            "schweiz",
            "svizzera",
            "switzerland",
            "geneve",
            "genève",
            "guichet",
            "iloveyou",
            "jetaime",
            "letmein",
            "abc",
            "abcd",
            "test",
            "login");

    private CommonPasswords() {}

    static boolean contain(String password) {
        var lower = password.toLowerCase(Locale.ROOT);
        return LISTED.contains(lower)
                || WORDS.contains(lower.replaceAll("[^\\p{L}]", ""))
                || isRepetition(lower)
                || isSequence(lower);
    }

    /** {@code aaaaaaaaaaaa}, {@code abcabcabcabc}: one short piece over and over. */
    private static boolean isRepetition(String password) {
        return password.matches("(.{1,5}?)\\1+.{0,4}")
                && password.chars().distinct().count() <= 5;
    }

    /** {@code 123456789012}, {@code abcdefghijkl}: each character follows the one before, up or down. */
    private static boolean isSequence(String password) {
        var steps = 0;
        for (var i = 1; i < password.length(); i++) {
            var step = Math.abs(password.charAt(i) - password.charAt(i - 1));
            // from 9 on to 0
            if (step == 1 || step == 9) {
                steps++;
            }
        }
        return steps >= password.length() - 2;
    }

    private static Set<String> read() {
        var list = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("/passwords/common.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
