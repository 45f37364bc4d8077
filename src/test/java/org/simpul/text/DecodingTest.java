package org.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecodingTest {

    private static final String TEXT = "Perjanjian “ACTIP” – diratifikasi.";

    @Test
    void readsUtf8WithAndWithoutMark() {
        assertThat(Decoding.of(TEXT.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(TEXT);
        assertThat(Decoding.of(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void readsUtf16WithAndWithoutMark() {
        assertThat(Decoding.of(TEXT.getBytes(StandardCharsets.UTF_16)).text()).isEqualTo(TEXT);
        assertThat(Decoding.of(TEXT.getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(TEXT);
        assertThat(Decoding.of(TEXT.getBytes(StandardCharsets.UTF_16BE)).text()).isEqualTo(TEXT);
        assertThat(Decoding.of(TEXT.getBytes(StandardCharsets.UTF_16LE)).warnings())
                .hasSize(1);
    }

    @Test
    void readsWindows1252WithAWarning() {
        Decoding decoding = Decoding.of(TEXT.getBytes(Charset.forName("windows-1252")));

        assertThat(decoding.text()).isEqualTo(TEXT);
        assertThat(decoding.warnings()).singleElement().asString().contains("Windows-1252");
    }

    @Test
    void repairsSingleBytesAndCountsControls() {
        byte[] bytes = "Türkiye Türkiye x y".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE9;
        bytes[bytes.length - 3] = 7;

        Decoding decoding = Decoding.of(bytes);

        assertThat(decoding.text()).startsWith("Türkiye Türkiye").endsWith("é");
        assertThat(decoding.warnings())
                .containsExactly("1 byte that is not UTF-8 read as Windows-1252", "1 control character left out");
    }

    @Test
    void tellsTextFromBinaryData() {
        assertThat(Decoding.looksLikeText(TEXT.getBytes(StandardCharsets.UTF_16LE)))
                .isTrue();
        byte[] binary = new byte[1000];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 7);
        }
        assertThat(Decoding.looksLikeText(binary)).isFalse();
        assertThat(Decoding.looksLikeText(new byte[500])).isFalse();
    }
}
