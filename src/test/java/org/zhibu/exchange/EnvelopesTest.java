package org.zhibu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopesTest {

    static final Message SAMPLE = new Message(
            "0M3R1TQ6H4G7B",
            "northgate",
            "southgate",
            "transfer.letterIssued",
            "northgate-x1-2027-00001",
            Instant.parse("2027-03-01T04:00:00.123456Z"),
            new ObjectMapper()
                    .createObjectNode()
                    .put("name", "示例一")
                    .put("amount", new BigDecimal("12.50"))
                    .put("all", true));

    private final Envelopes envelopes = new Envelopes();

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(envelopes.read(envelopes.write(SAMPLE))).isEqualTo(SAMPLE);
    }

    @Test
    void thereIsOneWayToWriteAMessage() {
        assertThat(text(envelopes.write(SAMPLE))).isEqualTo("""
                        {"body":{"all":true,"amount":12.50,"name":"示例一"},"from":"northgate","id":"0M3R1TQ6H4G7B",\
                        "kind":"transfer.letterIssued","schema":1,"sentAt":"2027-03-01T04:00:00.123456Z",\
                        "subject":"northgate-x1-2027-00001","to":"southgate"}""");
    }

    @Test
    void aRealMessageIsWhatTheSchemaSays() throws Exception {
        assertThat(complaints(text(envelopes.write(SAMPLE)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"schema\":1|\"schema\":2",
                "\"schema\":1|\"schema\":\"1\"",
                "\"schema\":1|\"schema\":1,\"more\":1",
                "\"schema\":1,|",
                "\"id\":\"0M3R1TQ6H4G7B\"|\"id\":\"\"",
                "\"id\":\"0M3R1TQ6H4G7B\"|\"id\":\"<b>\"",
                "\"id\":\"0M3R1TQ6H4G7B\"|\"id\":17",
                "\"from\":\"northgate\"|\"from\":\"Northgate\"",
                "\"to\":\"southgate\"|\"to\":null",
                "transfer.letterIssued|transfer",
                "2027-03-01T04:00:00.123456Z|2027-03-01",
                "\"subject\":\"northgate-x1-2027-00001\"|\"subject\":\"示例一\"",
                "\"body\":{\"all\":true,\"amount\":12.50,\"name\":\"示例一\"}|\"body\":[]"
            })
    void whatTheSchemaRefusesIsRefused(String from, String to) throws Exception {
        var bent = text(envelopes.write(SAMPLE)).replace(from, to == null ? "" : to);

        assertThat(complaints(bent)).isNotEmpty();
        refused(bent);
    }

    @Test
    void whatNoSchemaSeesIsRefusedToo() {
        var good = text(envelopes.write(SAMPLE));

        refused(good + "{}");
        refused(good.replace("\"schema\":1", "\"schema\":1,\"schema\":1"));
        refused(good.replace("\"all\":true", "\"all\":true,\"all\":false"));
        refused("");
        refused("null");
        refused("[" + good + "]");
        refused(good.replace("示例一", "长".repeat(Envelopes.LARGEST)));
    }

    private void refused(String text) {
        assertThatExceptionOfType(Refused.class)
                .as(text)
                .isThrownBy(() -> envelopes.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Iterable<?> complaints(String text) throws Exception {
        try (var schema = EnvelopesTest.class.getResourceAsStream("/schema/exchange-envelope-1.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(schema)
                    .validate(new ObjectMapper().readTree(text));
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
