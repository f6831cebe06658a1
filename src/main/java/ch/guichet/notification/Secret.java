package ch.guichet.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/** Where the key of the waiting messages comes from: {@code guichet.secret}, or a file beside an embedded database. */
final class Secret {

    private static final Logger LOG = LoggerFactory.getLogger(Secret.class);
    private static final Pattern EMBEDDED = Pattern.compile("jdbc:h2:(?:file:)?(?<path>(?![A-Za-z]{2,}:)[^;]+).*");
    private static final Pattern IN_MEMORY = Pattern.compile("jdbc:h2:mem:.*");

    private Secret() {}

    /** Refuses a database that other processes share, for which each of them would invent its own secret. */
    static void requirePlace(NotificationSettings settings, Environment environment) {
        if (settings.secret().isBlank()
                && !isInMemory(environment)
                && file(environment).isEmpty()) {
            throw new SettingMissing(
                    "The counter does not start without guichet.secret, which encrypts waiting messages, because its"
                            + " database is not an embedded H2 file.",
                    "Set guichet.secret to at least 32 random characters, the same on every node.");
        }
    }

    static byte[] find(NotificationSettings settings, Environment environment) {
        requirePlace(settings, environment);
        if (settings.secret().isBlank()) {
            return file(environment).map(Secret::readOrCreate).orElseGet(Secret::random);
        }
        if (settings.secret().length() < 32) {
            LOG.warn("guichet.secret is short; at least 32 random characters are safe");
        }
        return settings.secret().getBytes(StandardCharsets.UTF_8);
    }

    private static String url(Environment environment) {
        // Boot's own default is a database in memory
        return environment.getProperty("spring.datasource.url", "jdbc:h2:mem:");
    }

    private static boolean isInMemory(Environment environment) {
        return IN_MEMORY.matcher(url(environment)).matches();
    }

    private static Optional<Path> file(Environment environment) {
        var embedded = EMBEDDED.matcher(url(environment));
        return embedded.matches()
                ? Optional.of(
                        Path.of(embedded.group("path").replaceFirst("^~", System.getProperty("user.home")) + ".secret"))
                : Optional.empty();
    }

    private static byte[] readOrCreate(Path file) {
        try {
            if (Files.notExists(file)) {
                create(file.toAbsolutePath());
            }
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Never half written, never readable by others, not even for a moment. */
    private static void create(Path file) throws IOException {
        var folder = Files.createDirectories(file.getParent());
        var temporary = file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createTempFile(
                        folder,
                        "guichet",
                        ".tmp",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(folder, "guichet", ".tmp");
        Files.write(temporary, Base64.getEncoder().encode(random()));
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
