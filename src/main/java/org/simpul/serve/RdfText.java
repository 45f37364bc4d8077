package org.simpul.serve;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.simpul.graph.Iris;
import org.simpul.graph.Prefixes;

/** Writes statements in a representation, with the prefixes that they use. */
final class RdfText {

    private static final Map<String, String> PREFIXES = prefixes();

    private RdfText() {}

    /**
     * The statements as a file in UTF-8.
     *
     * @param quads in the order to be kept where the format lets it
     * @param as one of RDF; all but TriG leave the named graphs out
     */
    static byte[] write(Collection<Quad> quads, Representation as) {
        if (as == Representation.JSON_LD) {
            return JsonLdText.write(
                    quads.stream().map(Quad::asTriple).distinct().toList(), used(quads));
        }
        RDFFormat format = as.format().orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (as.inOrder().isPresent() && quads.stream().noneMatch(RdfText::hasBlank)) {
            stream(quads, as.inOrder().get(), as.keepsGraphs(), out);
        } else if (as.keepsGraphs()) {
            RDFWriter.source(dataset(quads)).format(format).output(out);
        } else {
            RDFWriter.source(graph(quads)).format(format).output(out);
        }
        return out.toByteArray();
    }

    /** An IRI with a prefix where there is one for it. */
    static String shortened(String iri) {
        return PREFIXES.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .findFirst()
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .orElse(iri);
    }

    /** As they come, subject by subject; what has no name would need one so, and is better written within another. */
    private static void stream(Collection<Quad> quads, RDFFormat format, boolean graphs, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
        writer.start();
        used(quads).forEach(writer::prefix);
        Stream<Quad> together = quads.stream()
                .collect(Collectors.groupingBy(
                        quad -> graphs ? List.of(quad.getGraph(), quad.getSubject()) : List.of(quad.getSubject()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream);
        if (graphs) {
            together.forEach(writer::quad);
        } else {
            together.map(Quad::asTriple).distinct().forEach(writer::triple);
        }
        writer.finish();
    }

    private static boolean hasBlank(Quad quad) {
        return quad.getSubject().isBlank() || quad.getObject().isBlank();
    }

    /** The prefixes that a graph uses, put into it. */
    static void prefix(Graph graph) {
        Map<String, String> used = new TreeMap<>();
        graph.find()
                .forEachRemaining(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                        .forEach(node -> note(node, used)));
        used.forEach(graph.getPrefixMapping()::setNsPrefix);
    }

    /** The prefixes that a dataset uses, put into it. */
    static void prefix(DatasetGraph dataset) {
        List<Quad> quads = Iter.toList(dataset.find());
        used(quads).forEach(dataset.prefixes()::add);
    }

    private static Graph graph(Collection<Quad> quads) {
        Graph graph = GraphFactory.createDefaultGraph();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        used(quads).forEach(graph.getPrefixMapping()::setNsPrefix);
        return graph;
    }

    private static DatasetGraph dataset(Collection<Quad> quads) {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        dataset.executeWrite(() -> {
            quads.forEach(dataset::add);
            used(quads).forEach(dataset.prefixes()::add);
        });
        return dataset;
    }

    private static Map<String, String> used(Collection<Quad> quads) {
        Map<String, String> used = new TreeMap<>();
        quads.forEach(quad -> Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject())
                .forEach(node -> note(node, used)));
        return used;
    }

    private static void note(Node node, Map<String, String> used) {
        if (node.isBlank()) {
            return;
        }
        String iri = node.isURI() ? node.getURI() : node.getLiteralDatatypeURI();
        PREFIXES.forEach((prefix, namespace) -> {
            if (iri.startsWith(namespace)) {
                used.putIfAbsent(prefix, namespace);
            }
        });
    }

    /** Those of the graph contract but {@code id}, whose names have slashes that no prefix may shorten, and those of the ontology. */
    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new TreeMap<>(Prefixes.ALL);
        prefixes.values().removeIf(Iris.DEFAULT_BASE::equals);
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
        prefixes.put("vann", "http://purl.org/vocab/vann/");
        prefixes.put("void", "http://rdfs.org/ns/void#");
        prefixes.put("dcat", "http://www.w3.org/ns/dcat#");
        prefixes.put("eli", "http://data.europa.eu/eli/ontology#");
        return prefixes;
    }
}
