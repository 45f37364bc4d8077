package org.simpul.graph;

import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.simpul.claim.Claim;
import org.simpul.claim.ClaimObject;
import org.simpul.claim.Evidence;
import org.simpul.claim.Extraction;
import org.simpul.claim.Factuality;
import org.simpul.claim.Figure;
import org.simpul.claim.Source;
import org.simpul.document.SourceDocument;
import org.simpul.lexicon.Entity;
import org.simpul.lexicon.EntityType;
import org.simpul.lexicon.Label;
import org.simpul.mention.Edtf;
import org.simpul.mention.Qualifier;
import org.simpul.text.Alignment;
import org.simpul.text.DocumentText;
import org.simpul.text.Language;
import org.simpul.text.Paragraph;
import org.simpul.text.Sentence;
import org.simpul.text.Span;

/** A small extraction made by hand, and the part of the ontology that it needs. */
public final class Fixture {

    static final String TEXT =
            "\uD83D\uDD17 Indonesia ikut memimpin Bali Process sejak 2002. ACTIP mulai berlaku 2017. "
                    + "Thailand belum meratifikasi ACTIP. Polri mencatat sedikitnya 1.500 korban di Indonesia pada 2023. "
                    + "Indonesia dan Thailand bertemu pada Maret 2024.";

    static final Entity INDONESIA = entity("state/indonesia", EntityType.STATE, "Indonesia", "Indonesia", "ID", "RI");
    static final Entity THAILAND = entity("state/thailand", EntityType.STATE, "Thailand", "Thailand", "TH");
    static final Entity BALI_PROCESS =
            entity("forum/bali-process", EntityType.FORUM, "Bali Process", "Proses Bali", "");
    static final Entity ACTIP = entity("treaty/actip", EntityType.TREATY, "ACTIP", "ACTIP", "");
    static final Entity POLRI = new Entity(
            "body/polri",
            EntityType.NATIONAL_BODY,
            List.of(new Label("Polri", "id")),
            List.of(),
            List.of(),
            Entity.Origin.DOCUMENT);

    private static final String ONTOLOGY = """
            @prefix tc: <https://w3id.org/simpul/ontology#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            tc:memberOf owl:inverseOf tc:hasMember .
            tc:coChairOf rdfs:subPropertyOf tc:memberOf ; owl:inverseOf tc:hasCoChair .
            tc:hasCoChair rdfs:subPropertyOf tc:hasMember .
            tc:ratified rdfs:subPropertyOf tc:partyTo .
            tc:metWith a owl:SymmetricProperty .
            tc:foundedOn tc:singleValued true .
            tc:inForceSince tc:singleValued true .
            tc:adoptedIn tc:singleValued true .
            """;

    private Fixture() {}

    static Vocabulary vocabulary() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create().source(new StringReader(ONTOLOGY)).lang(Lang.TURTLE).parse(graph);
        return Vocabulary.of(graph);
    }

    public static Extraction extraction() {
        List<Edtf> periods =
                List.of(Edtf.parse("2002/.."), Edtf.parse("2017"), Edtf.parse("2023"), Edtf.parse("2024-03"));
        return new Extraction(
                text("Catatan kerja sama.txt", TEXT),
                List.of(POLRI, BALI_PROCESS, INDONESIA, THAILAND, ACTIP),
                periods,
                claims(),
                List.of(figure()),
                Optional.of(Edtf.parse("2019/2023")));
    }

    private static List<Claim> claims() {
        Source work = new Source.Work("Gordyn", "2018", Optional.of(new Source.Work("Dewi", "2020", Optional.empty())));
        return List.of(
                claim(
                        INDONESIA,
                        "coChairOf",
                        thing(BALI_PROCESS),
                        Factuality.ASSERTED,
                        "2002/..",
                        "Indonesia ikut memimpin Bali Process sejak 2002",
                        work),
                claim(
                        INDONESIA,
                        "metWith",
                        thing(THAILAND),
                        Factuality.ASSERTED,
                        "2024-03",
                        "Indonesia dan Thailand bertemu pada Maret 2024"),
                claim(THAILAND, "ratified", thing(ACTIP), Factuality.NEGATED, "", "Thailand belum meratifikasi ACTIP"),
                claim(
                        ACTIP,
                        "inForceSince",
                        new ClaimObject.Date(Edtf.parse("2017")),
                        Factuality.ASSERTED,
                        "",
                        "ACTIP mulai berlaku 2017"));
    }

    private static Figure figure() {
        return new Figure(
                new BigDecimal("1500"),
                "People",
                "korban di Indonesia",
                Language.INDONESIAN,
                Optional.of(INDONESIA),
                Optional.of(Edtf.parse("2023")),
                Optional.of(Qualifier.AT_LEAST),
                List.of(new Source.Speaker(POLRI)),
                evidence("sedikitnya 1.500 korban di Indonesia pada 2023"));
    }

    static ClaimObject thing(Entity entity) {
        return new ClaimObject.Thing(entity);
    }

    static Claim claim(
            Entity subject,
            String predicate,
            ClaimObject object,
            Factuality factuality,
            String time,
            String quote,
            Source... sources) {
        TreeSet<Edtf> times = new TreeSet<>();
        if (!time.isEmpty()) {
            times.add(Edtf.parse(time));
        }
        return new Claim(
                subject,
                predicate,
                object,
                factuality,
                times,
                0.93,
                predicate + "/test",
                List.of(sources),
                List.of(evidence(quote)));
    }

    static Evidence evidence(String quote) {
        int start = TEXT.indexOf(quote);
        return new Evidence(new Span(start, start + quote.length()), 1);
    }

    static DocumentText text(String fileName, String text) {
        Span all = new Span(0, text.length());
        return new DocumentText(
                SourceDocument.of(fileName, text.getBytes(StandardCharsets.UTF_8)),
                "Catatan kerja sama",
                "text/plain",
                text,
                List.of(0),
                List.of(new Paragraph(all, Paragraph.Kind.PROSE, Language.INDONESIAN)),
                List.of(new Sentence(all, 0)),
                Language.INDONESIAN,
                Alignment.of(IntStream.rangeClosed(0, text.length()).toArray()),
                List.of());
    }

    private static Entity entity(
            String key, EntityType type, String english, String indonesian, String code, String... others) {
        return new Entity(
                key,
                type,
                List.of(new Label(english, "en"), new Label(indonesian, "id")),
                Arrays.stream(others).map(o -> new Label(o, "id")).toList(),
                code.isEmpty() ? List.of() : List.of(code),
                Entity.Origin.LEXICON);
    }
}
