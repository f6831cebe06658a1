package ch.guichet.office;

import ch.guichet.shell.OfficeLine;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The AI office behind the counter ({@code guichet.office.*}); an empty telephone number is not shown. */
@ConfigurationProperties("guichet.office")
public record Office(
        @DefaultValue("Office cantonal des assurances sociales")
        String name,

        @DefaultValue("Rue des Gares 12, 1211 Genève 2") String address,
        @DefaultValue("") String phone,
        @DefaultValue("09h00 - 16h00") String hours)
        implements OfficeLine {}
