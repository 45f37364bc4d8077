package org.simpul.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.EntityType;
import org.simpul.lexicon.Label;
import org.simpul.mention.EntityMention;
import org.simpul.mention.QuantityFinder;
import org.simpul.mention.TimeContext;
import org.simpul.mention.TimeFinder;
import org.simpul.mention.TimeMention;
import org.simpul.text.Language;
import org.simpul.text.Paragraph;
import org.simpul.text.Span;

/** Each line: a sentence, then its figures as "value unit place period". */
class FigureBuilderTest {

    private static final Path ONTOLOGY = Path.of("ontology");
    private static final TimeFinder TIMES = TimeFinder.load(ONTOLOGY);
    private static final QuantityFinder QUANTITIES = QuantityFinder.load(ONTOLOGY);
    private static final FigureBuilder BUILDER = FigureBuilder.load(ONTOLOGY);
    private static final List<String> PLACES =
            List.of("Indonesia", "Kamboja", "Thailand", "Laos", "Asia Tenggara", "Myanmar", "Austria", "Cambodia");
    private static final List<String> NATIONALITIES = List.of("WNI", "Lao", "Indonesian");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Pada 2024 ada 73.724 WNI yang memegang izin tinggal di Kamboja.    | 73724 People Kamboja 2024
            Pada 2023 korban dari Indonesia sebanyak 3.208 orang.              | 3208 People Indonesia 2023
            Di Asia Tenggara sekitar 64% korban adalah perempuan.              | 64 Percent Asia Tenggara -
            Sebanyak 554 WNI dipulangkan pada 18 Maret 2025.                   | 554 People WNI 2025-03-18
            Kasus di Thailand naik ke 40 kasus pada 2019 dan 60 kasus pada 2021. | 40 Cases Thailand 2019; 60 Cases Thailand 2021
            Ada 12 kasus di Laos, sedangkan di Myanmar ada 30 kasus.           | 12 Cases Laos -; 30 Cases Myanmar -
            Di seluruh dunia ada 50 juta korban, kata Indonesia pada 2022.     | 50000000 People - 2022
            """)
    void indonesian(String text, String expected) {
        assertThat(print(build(text, Language.INDONESIAN, FigureBackground.NONE)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Victims returned: 186 in 2019, 41 in 2021.                         | 186 People - 2019; 41 People - 2021
            It sheltered 61 Lao nationals in 2024.                             | 61 People Lao 2024
            Arrests: 17 (Thailand 9, Cambodia 8).                              | 17 People - -; 9 People Thailand -; 8 People Cambodia -
            In 2024 payments came from Austria (EUR 100,000) and Thailand (EUR 10,000). | 100000 EUR Austria 2024; 10000 EUR Thailand 2024
            In 2022 police in Thailand freed 40 women from Laos.               | 40 People Thailand 2022
            """)
    void english(String text, String expected) {
        assertThat(print(build(text, Language.ENGLISH, FigureBackground.NONE))).isEqualTo(expected);
    }

    @Test
    void takesPlaceAndTimeFromTheSentenceBefore() {
        FigureBackground background = build(
                        "Di Thailand operasi berjalan dari 2012 hingga 2014.",
                        Language.INDONESIAN,
                        FigureBackground.NONE)
                .background();
        assertThat(print(build("Sebanyak 7.800 korban ditemukan.", Language.INDONESIAN, background)))
                .isEqualTo("7800 People Thailand 2012/2014");
        assertThat(background.entering(Paragraph.Kind.PROSE)).isEqualTo(FigureBackground.NONE);
        assertThat(background.entering(Paragraph.Kind.LIST_ITEM)).isEqualTo(background);
    }

    @Test
    void yearInsideANameIsNoPeriod() {
        String text = "RCF 2011 memuat 30 rekomendasi.";
        Entity framework = entity("RCF", EntityType.NON_BINDING_INSTRUMENT);
        List<EntityMention> named = List.of(new EntityMention(new Span(0, 8), framework, EntityMention.Form.NAME));
        assertThat(BUILDER.build(passage(text, Language.INDONESIAN, named), FigureBackground.NONE, List.of())
                        .figures()
                        .get(0)
                        .period())
                .isEmpty();
    }

    private static FigureBuilder.Built build(String text, Language language, FigureBackground background) {
        List<EntityMention> mentions = new ArrayList<>();
        PLACES.forEach(p -> add(mentions, text, p, EntityMention.Form.NAME));
        NATIONALITIES.forEach(p -> add(mentions, text, p, EntityMention.Form.DEMONYM));
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        return BUILDER.build(passage(text, language, mentions), background, List.of());
    }

    private static FigurePassage passage(String text, Language language, List<EntityMention> mentions) {
        Span all = new Span(0, text.length());
        List<TimeMention> times = TIMES.find(text, all, language, TimeContext.NONE);
        return new FigurePassage(text, all, language, 1, QUANTITIES.find(text, all, language, times), mentions, times);
    }

    private static void add(List<EntityMention> mentions, String text, String name, EntityMention.Form form) {
        int at = text.indexOf(name + (name.equals("Lao") ? " " : ""));
        if (at >= 0) {
            mentions.add(new EntityMention(new Span(at, at + name.length()), entity(name, EntityType.STATE), form));
        }
    }

    private static Entity entity(String name, EntityType type) {
        return new Entity(
                type.slug() + "/" + name,
                type,
                List.of(new Label(name, "en")),
                List.of(),
                List.of(),
                Entity.Origin.DOCUMENT);
    }

    private static String print(FigureBuilder.Built built) {
        return built.figures().stream()
                .map(f -> f.value().toPlainString() + " " + f.unit() + " "
                        + f.place().map(Entity::name).orElse("-") + " "
                        + f.period().map(Object::toString).orElse("-"))
                .collect(Collectors.joining("; "));
    }
}
