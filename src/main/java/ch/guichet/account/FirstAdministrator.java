package ch.guichet.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who looks after the staff from the first start on ({@code guichet.admin.*}); nobody when the address is empty. */
@ConfigurationProperties("guichet.admin")
public record FirstAdministrator(
        @DefaultValue("") String email, @DefaultValue("") String mobile) {}
