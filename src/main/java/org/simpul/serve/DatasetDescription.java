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
    private final ServerSettings settings;
    private final DatasetStatistics.Counts counts;
    private final List<Quad> quads = new ArrayList<>();

    private DatasetDescription(String root, ServerSettings settings, DatasetStatistics.Counts counts) {
        this.root = root;
        this.settings = settings;
        this.counts = counts;
    }

    /**
     * The description.
     *
     * @param root the address of the start page, which it names other addresses by
     */
    static List<Quad> of(String root, ServerSettings settings, DatasetStatistics.Counts counts) {
        DatasetDescription made = new DatasetDescription(root, settings, counts);
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
        dates(dataset);
        rights(dataset);
        access(dataset);
        dump(dataset);
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

    /** A run that read documents ended then; a store that tells of none has no dates. */
    private void dates(Node dataset) {
        counts.runs().stream()
                .min(DatasetDescription::compare)
                .ifPresent(first -> add(dataset, uri(External.DCTERMS_NS + "issued"), first));
        counts.runs().stream()
                .max(DatasetDescription::compare)
                .ifPresent(last -> add(dataset, uri(External.DCTERMS_NS + "modified"), last));
    }

    private static int compare(Node one, Node other) {
        return one.getLiteralLexicalForm().compareTo(other.getLiteralLexicalForm());
    }

    private void rights(Node dataset) {
        settings.publication()
                .licence()
                .ifPresent(licence -> add(dataset, uri(External.DCTERMS_NS + "license"), uri(licence)));
        settings.publication().publisher().ifPresent(name -> {
            Node publisher = Publication.isAddress(name) ? uri(name) : here(".well-known/void#publisher");
            add(dataset, uri(External.DCTERMS_NS + "publisher"), publisher);
            add(publisher, External.TYPE, uri(External.FOAF_NS + "Agent"));
            if (!Publication.isAddress(name)) {
                add(publisher, uri(External.FOAF_NS + "name"), NodeFactory.createLiteralString(name));
            }
        });
    }

    /** The whole store in one file, and a thing to look at. */
    private void dump(Node dataset) {
        Node file = here("simpul/data");
        Node distribution = here(".well-known/void#dump");
        add(dataset, uri(VOID + "dataDump"), file);
        add(dataset, uri(DCAT + "distribution"), distribution);
        add(distribution, External.TYPE, uri(DCAT + "Distribution"));
        add(distribution, uri(DCAT + "downloadURL"), file);
        add(distribution, uri(DCAT + "accessURL"), file);
        add(
                distribution,
                uri(DCAT + "mediaType"),
                uri("https://www.iana.org/assignments/media-types/application/trig"));
        settings.publication()
                .licence()
                .ifPresent(licence -> add(distribution, uri(External.DCTERMS_NS + "license"), uri(licence)));
        counts.example().ifPresent(thing -> add(dataset, uri(VOID + "exampleResource"), uri(thing)));
    }

    private void access(Node dataset) {
        Node endpoint = here("simpul/sparql");
        Node service = here(".well-known/void#sparql");
        Node distribution = here(".well-known/void#distribution");
        add(dataset, uri(VOID + "sparqlEndpoint"), endpoint);
        add(
                dataset,
                uri(VOID + "uriSpace"),
                NodeFactory.createLiteralString(settings.iris().base()));
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
