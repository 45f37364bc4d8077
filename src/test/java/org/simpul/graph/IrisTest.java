package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IrisTest {

    @ParameterizedTest
    @CsvSource({
        "Bali Process,bali-process",
        "Côte d'Ivoire,cote-d-ivoire",
        "  (RSO) – 2012!,rso-2012",
        "UU No. 21/2007,uu-no-21-2007"
    })
    void slugs(String text, String slug) {
        assertThat(Iris.slug(text)).isEqualTo(slug);
    }

    @Test
    void aTextWithoutLatinLettersStillHasASlugOfItsOwn() {
        assertThat(Iris.slug("条約")).matches("[0-9a-f]{16}").isNotEqualTo(Iris.slug("法律"));
    }

    @ParameterizedTest
    @CsvSource({
        "2019/2023,2019--2023",
        "2011/..,2011--",
        "../2014,--2014",
        "2022-08-02,2022-08-02",
        "197X,197X",
        "2023~,2023~",
        "2023?,2023%3F"
    })
    void periods(String edtf, String slug) {
        assertThat(Iris.periodSlug(edtf)).isEqualTo(slug);
    }

    @Test
    void theBaseMayBeAnother() {
        Iris iris = new Iris("https://example.org/graph/");
        assertThat(iris.of("state/indonesia").getURI()).isEqualTo("https://example.org/graph/state/indonesia");
        assertThat(iris.lexiconGraph().getURI()).isEqualTo("https://example.org/graph/graph/lexicon");
        assertThatThrownBy(() -> new Iris("https://example.org")).isInstanceOf(IllegalArgumentException.class);
    }
}
