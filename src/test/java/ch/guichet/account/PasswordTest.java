package ch.guichet.account;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.EmailAddress;
import ch.guichet.common.PersonName;
import ch.guichet.common.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

    private static final EmailAddress EMAIL = new EmailAddress("jane.doerig@example.ch");
    private static final PersonName NAME = new PersonName("Dörig", "Jane");

    @ParameterizedTest
    @ValueSource(
            strings = {"quatre chevaux dans la neige", "xk4!pq9_zR2&", "Ünïcôdé 日本語 mots", "Jane aime le chocolat noir"
            })
    void a_long_uncommon_password_of_any_characters_is_taken(String typed) {
        assertThat(refusal(typed)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "trop court!, password.short",
        "123456789012, password.common",
        "abcabcabcabc, password.common",
        "Password2024!, password.common",
        "MotDePasse-1234, password.common",
        "qwertyuiop123, password.common",
        "Jane.Doerig1, password.personal",
        "janedörig2024, password.personal"
    })
    void a_weak_password_is_refused_with_its_reason(String typed, String key) {
        assertThat(refusal(typed)).isEqualTo(key);
    }

    @Test
    void a_password_has_128_characters_at_most() {
        assertThat(refusal("ab1-".repeat(2) + "k7 Zü".repeat(24))).isNull();
        assertThat(refusal("ab1-".repeat(3) + "k7 Zü".repeat(24))).isEqualTo("password.long");
    }

    @Test
    void a_password_never_shows_itself() {
        assertThat(new Password("quatre chevaux").toString()).doesNotContain("chevaux");
    }

    @Test
    void two_ways_to_compose_an_accent_are_the_same_password() {
        assertThat(Password.read("e\u0301te\u0301 dans la neige", EMAIL, NAME))
                .isEqualTo(Password.read("\u00e9t\u00e9 dans la neige", EMAIL, NAME));
    }

    private static @Nullable String refusal(String typed) {
        return Password.read(typed, EMAIL, NAME) instanceof Reading.Refused<Password> refused ? refused.key() : null;
    }
}
