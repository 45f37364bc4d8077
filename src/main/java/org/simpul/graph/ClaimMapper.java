package org.simpul.graph;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.simpul.claim.Extraction;
import org.simpul.claim.Figure;
import org.simpul.text.DocumentText;

/**
 * Turns what was found in a document into quads, by the graph contract. Descriptions of entities that come from the lexicon go into the lexicon's graph, all else into the
 * document's. A quad may be given more than once. Safe for use by several threads.
 */
public final class ClaimMapper {

    private final Iris iris;
    private final Vocabulary vocabulary;

    /**
     * A mapper.
     *
     * @param iris mints the identifiers
     * @param vocabulary tells which triples follow from which
     */
    public ClaimMapper(Iris iris, Vocabulary vocabulary) {
        this.iris = iris;
        this.vocabulary = vocabulary;
    }

    /** The identifier of a document, which is also the name of its graph. */
    public Node documentIri(DocumentText text) {
        return iris.of("document/"
                + Iris.documentSlug(text.source().stem(), text.source().sha256()));
    }

    /** The quads of one document, in the order in which they are found. */
    public Stream<Quad> map(Extraction extraction) {
        Stream.Builder<Quad> quads = Stream.builder();
        map(extraction, quads);
        return quads.build();
    }

    /** Gives the quads of one document to {@code quads}. */
    public void map(Extraction extraction, Consumer<Quad> quads) {
        DocumentGraph in = DocumentGraph.of(iris, extraction.text(), quads);
        describe(in, extraction);
        Claims claims = new Claims(in, vocabulary);
        extraction.claims().forEach(claims::write);
        claims.close();
        extraction.figures().forEach(figure -> figure(in, figure));
    }

    private static void describe(DocumentGraph in, Extraction extraction) {
        GraphSink sink = in.sink();
        DocumentText text = extraction.text();
        sink.type(in.iri(), Simpul.DOCUMENT, External.FOAF_DOCUMENT, External.PROV_ENTITY);
        sink.add(in.iri(), External.TITLE, Literals.text(text.title()));
        sink.add(in.iri(), External.LANGUAGE, Literals.text(text.language().code()));
        sink.add(in.iri(), External.FORMAT, Literals.text(text.mediaType()));
        sink.add(in.iri(), Simpul.SHA256, Literals.text(text.source().sha256()));
        sink.add(in.iri(), Simpul.PAGES, Literals.integer(text.pages().size()));
        sink.add(in.iri(), Simpul.FILE_NAME, Literals.text(text.source().fileName()));
        extraction
                .studied()
                .ifPresent(
                        p -> sink.add(in.iri(), External.TEMPORAL, in.periods().node(p)));
        extraction
                .entities()
                .forEach(e -> sink.add(in.iri(), Simpul.MENTIONS, in.entities().node(e)));
        extraction
                .periods()
                .forEach(p -> sink.add(in.iri(), Simpul.MENTIONS, in.periods().node(p)));
    }

    private static void figure(DocumentGraph in, Figure figure) {
        GraphSink sink = in.sink();
        Node node = in.iris().of("figure/" + in.slug() + "/" + key(in, figure));
        sink.type(node, Simpul.FIGURE, External.OBSERVATION);
        sink.add(node, Simpul.VALUE, Literals.number(figure.value()));
        sink.add(node, Simpul.UNIT, Simpul.term(figure.unit()));
        sink.add(
                node,
                Simpul.MEASURE,
                Literals.text(figure.measure(), figure.language().code()));
        figure.place().ifPresent(p -> sink.add(node, Simpul.PLACE, in.entities().node(p)));
        in.periods().attach(node, figure.period().stream().toList());
        figure.qualifier().ifPresent(q -> sink.add(node, Simpul.QUALIFIER, Simpul.term(q.term())));
        in.sources().attach(node, figure.sources());
        sink.add(node, Simpul.EVIDENCE, in.passages().node(figure.evidence()));
        sink.add(node, External.WAS_DERIVED_FROM, in.iri());
    }

    private static String key(DocumentGraph in, Figure figure) {
        return Iris.hash(
                figure.value().stripTrailingZeros().toPlainString(),
                figure.unit(),
                figure.measure(),
                figure.place().map(p -> p.key()).orElse(""),
                figure.period().map(p -> p.value()).orElse(""),
                figure.qualifier().map(q -> q.term()).orElse(""),
                in.passages().key(figure.evidence().span()));
    }
}
