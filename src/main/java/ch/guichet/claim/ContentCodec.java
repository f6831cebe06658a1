package ch.guichet.claim;

import ch.guichet.catalogue.PositionNumber;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.Chf;
import ch.guichet.common.DecisionNumber;
import ch.guichet.common.Iban;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Draft;
import ch.guichet.form.Form;
import ch.guichet.form.Path;
import ch.guichet.form.RowId;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes declarations as JSON and reads them again, those of earlier versions brought up to date. */
@Component
class ContentCodec {

    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            // what a value says about itself is no part of it
            .changeDefaultVisibility(found -> found.withIsGetterVisibility(Visibility.NONE))
            .addModule(values())
            .build();

    String write(Object value) {
        return json.writeValueAsString(value);
    }

    <V> V read(String text, Class<V> type) {
        return json.readValue(text, type);
    }

    /** The answers of a form, of this or an earlier version. */
    <C extends Record> C content(ClaimForm<C> form, int version, String text) {
        var type = form.definition().type();
        return version == form.version()
                ? json.readValue(text, type)
                : json.convertValue(form.upgrade(version, json.readValue(text, TREE)), type);
    }

    String writeUnreadable(Draft<?> draft) {
        return write(draft.unreadable().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue)));
    }

    <C extends Record> Draft<C> draft(Form<C> form, C content, String unreadable) {
        return new Draft<>(
                form,
                content,
                json.readValue(unreadable, TEXTS).entrySet().stream()
                        .collect(Collectors.toMap(entry -> Path.of(entry.getKey()), Map.Entry::getValue)));
    }

    private static SimpleModule values() {
        var values = new SimpleModule("values");
        text(values, RowId.class, RowId::value, RowId::new);
        text(values, PositionNumber.class, PositionNumber::text, PositionNumber::new);
        text(values, Chf.class, chf -> chf.amount().toPlainString(), text -> new Chf(new BigDecimal(text)));
        text(values, Iban.class, Iban::characters, Iban::new);
        text(values, AvsNumber.class, AvsNumber::digits, AvsNumber::new);
        text(values, DecisionNumber.class, DecisionNumber::characters, DecisionNumber::new);
        text(values, Duration.class, Duration::toString, Duration::parse);
        return values;
    }

    private static <V> void text(
            SimpleModule module, Class<V> type, Function<V, String> write, Function<String, V> read) {
        module.addSerializer(type, new ValueSerializer<V>() {
            @Override
            public void serialize(V value, JsonGenerator out, SerializationContext context) {
                out.writeString(write.apply(value));
            }
        });
        module.addDeserializer(type, new ValueDeserializer<V>() {
            @Override
            public V deserialize(JsonParser in, DeserializationContext context) {
                return read.apply(in.getString());
            }
        });
    }
}
