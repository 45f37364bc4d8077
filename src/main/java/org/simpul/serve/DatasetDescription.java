package org.simpul.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.simpul.graph.External;
import org.simpul.graph.Iris;
import org.simpul.graph.Simpul;

/** Describes the dataset in the words of VoID and DCAT: what it is, how to ask it, what it is made of. */
final class DatasetDescription {

    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> FEATURES = List.of("Turtle", "JSON-LD", "RDF_XML", "N-Triples", "TriG");
    private static final List<String> VOCABULARIES = List.of(
            Simpul.NS,
            External.SKOS_NS,
            External.PROV_NS,
            External.OA_NS,
            External.TIME_NS,
            External.ORG_NS,
            External.QB_NS,
            External.DCTERMS_NS,
            External.FOAF_NS,
            External.SCHEMA_NS);

    private final String root;
    private final Iris iris;
    private final DatasetStatistics.Counts counts;
    private final List<Quad> quads = new ArrayList<>();

    private DatasetDescription(String root, Iris iris, DatasetStatistics.Counts counts) {
        this.root = root;
        this.iris = iris;
        this.counts = counts;
    }

    /**
     * The description.
     *
     * @param root the address of the start page, which it names other addresses by
     */
    static List<Quad> of(String root, Iris iris, DatasetStatistics.Counts counts) {
        DatasetDescription made = new DatasetDescription(root, iris, counts);
        made.describe();
        return List.copyOf(made.quads);
    }

    private void describe() {
        Node document = here(".well-known/void");
        Node dataset = here(".well-known/void#dataset");
        add(document, External.TYPE, uri(VOID + "DatasetDescription"));
        add(document, uri(External.FOAF_NS + "primaryTopic"), dataset);
        add(dataset, External.TYPE, uri(VOID + "Dataset"));
        add(dataset, External.TYPE, uri(DCAT + "Dataset"));
        texts(dataset);
        access(dataset);
        sizes(dataset);
        counts.classes().forEach((type, number) -> part(dataset, "class", type, "entities", number));
        counts.properties().forEach((type, number) -> part(dataset, "property", type, "triples", number));
    }

    private void texts(Node dataset) {
        for (Tongue tongue : Tongue.values()) {
            add(dataset, External.TITLE, NodeFactory.createLiteralLang(tongue.text("dataset.title"), tongue.code()));
            add(
                    dataset,
                    uri(External.DCTERMS_NS + "description"),
                    NodeFactory.createLiteralLang(tongue.text("dataset.description"), tongue.code()));
            Stream.of(tongue.text("dataset.keywords").split(", "))
                    .forEach(word ->
                            add(dataset, uri(DCAT + "keyword"), NodeFactory.createLiteralLang(word, tongue.code())));
            add(dataset, External.LANGUAGE, NodeFactory.createLiteralString(tongue.code()));
        }
    }

    private void access(Node dataset) {
        Node endpoint = here("simpul/sparql");
        Node service = here(".well-known/void#sparql");
        Node distribution = here(".well-known/void#distribution");
        add(dataset, uri(VOID + "sparqlEndpoint"), endpoint);
        add(dataset, uri(VOID + "uriSpace"), NodeFactory.createLiteralString(iris.base()));
        add(dataset, uri(DCAT + "landingPage"), here(""));
        add(dataset, uri(External.FOAF_NS + "homepage"), here(""));
        VOCABULARIES.forEach(one -> add(dataset, uri(VOID + "vocabulary"), uri(one)));
        FEATURES.forEach(one -> add(dataset, uri(VOID + "feature"), uri(FORMATS + one)));
        add(dataset, uri(DCAT + "distribution"), distribution);
        add(distribution, External.TYPE, uri(DCAT + "Distribution"));
        add(distribution, uri(DCAT + "accessURL"), endpoint);
        add(distribution, uri(DCAT + "accessService"), service);
        add(service, External.TYPE, uri(DCAT + "DataService"));
        add(service, uri(DCAT + "endpointURL"), endpoint);
        add(service, uri(DCAT + "servesDataset"), dataset);
        add(service, uri(External.DCTERMS_NS + "conformsTo"), uri("https://www.w3.org/TR/sparql11-protocol/"));
    }

    private void sizes(Node dataset) {
        Map.of(
                        "triples", counts.triples(),
                        "distinctSubjects", counts.subjects(),
                        "distinctObjects", counts.objects(),
                        "entities", counts.subjects(),
                        "classes", (long) counts.classes().size(),
                        "properties", (long) counts.properties().size(),
                        "documents", DatasetStatistics.of(counts, Simpul.DOCUMENT))
                .forEach((name, number) -> add(dataset, uri(VOID + name), number(number)));
    }

    private void part(Node dataset, String kind, String of, String measure, long number) {
        Node part = here(".well-known/void#" + kind + "-" + Iris.hash(of));
        add(dataset, uri(VOID + kind + "Partition"), part);
        add(part, External.TYPE, uri(VOID + "Dataset"));
        add(part, uri(VOID + kind), uri(of));
        add(part, uri(VOID + measure), number(number));
    }

    private Node here(String path) {
        return uri(root + path);
    }

    private void add(Node subject, Node predicate, Node object) {
        quads.add(new Quad(Quad.defaultGraphIRI, subject, predicate, object));
    }

    private static Node number(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    private static Node uri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
