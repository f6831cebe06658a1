package ch.guichet.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A process that runs for a bench, and what it says. */
final class Target implements AutoCloseable {

    private final Process process;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final Thread listener;

    Target(Class<?> main, String memory, List<String> arguments, Path folder) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(arguments);
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        listener = Thread.ofVirtual().start(this::listen);
    }

    private void listen() {
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                said.add(line);
            }
        } catch (IOException ended) {
            // killed in the middle of a line
        }
    }

    /** Adds to {@code heard} what the target says until it has said a line that begins so. */
    void hearUntil(String beginning, List<String> heard, Duration patience) {
        var log = new ArrayList<String>();
        var end = Instant.now().plus(patience);
        while (Instant.now().isBefore(end) && (process.isAlive() || !said.isEmpty())) {
            var line = next();
            if (line != null && line.startsWith(KillTarget.SAYS)) {
                var words = line.substring(KillTarget.SAYS.length());
                heard.add(words);
                if (words.startsWith(beginning)) {
                    return;
                }
            } else if (line != null) {
                log.add(line);
            }
        }
        throw new AssertionError("the target never said " + beginning + ":\n" + String.join("\n", log));
    }

    private String next() {
        try {
            return said.poll(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    void tell(List<String> lines) {
        try {
            var input = process.getOutputStream();
            for (var line : lines) {
                input.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            input.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Kills the process after so long, as {@code kill -9} does, and adds the last things it said. */
    void kill(Duration after, List<String> heard) {
        try {
            if (process.waitFor(after.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("the target ended by itself: " + said);
            }
            process.destroyForcibly().waitFor();
            listener.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        said.stream()
                .filter(line -> line.startsWith(KillTarget.SAYS))
                .map(line -> line.substring(KillTarget.SAYS.length()))
                .forEach(heard::add);
    }

    /** Waits until the process has ended by itself. */
    void end() {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                throw new AssertionError("the target does not end");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
