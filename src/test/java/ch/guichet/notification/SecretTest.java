package ch.guichet.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class SecretTest {

    private static byte[] find(String secret, String url) {
        var settings = new NotificationSettings(
                false, null, secret, new NotificationSettings.Mail(""), new NotificationSettings.Sms(null, ""));
        return Secret.find(settings, new MockEnvironment().withProperty("spring.datasource.url", url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:file:%s/data/guichet;MODE=PostgreSQL", "jdbc:h2:%s/data/guichet"})
    void a_secret_is_made_once_beside_the_embedded_database_for_its_owner_alone(String url, @TempDir Path folder)
            throws IOException {
        var first = find("", url.formatted(folder));
        assertThat(first).hasSizeGreaterThan(32).isEqualTo(find("", url.formatted(folder)));
        var file = folder.resolve("data/guichet.secret");
        assertThat(file).hasBinaryContent(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("data")).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void the_setting_comes_first(@TempDir Path folder) {
        assertThat(find("set by the deployment", "jdbc:h2:file:" + folder.resolve("guichet")))
                .asString()
                .isEqualTo("set by the deployment");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_database_in_memory_leaves_nothing_behind() {
        assertThat(find("", "jdbc:h2:mem:one")).isNotEqualTo(find("", "jdbc:h2:mem:one"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:tcp://db/guichet", "jdbc:h2:ssl://db/guichet", "jdbc:postgresql://db/guichet"})
    void a_database_of_several_processes_needs_the_setting(String url) {
        assertThatThrownBy(() -> find("", url))
                .isInstanceOf(SettingMissing.class)
                .hasMessageContaining("guichet.secret");
    }
}
