package org.simpul.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * GEXF 1.2 with time: an edge has its start and end, or one spell for each of several times. An edge without times is there all the time. Symmetric edges are mutual, which readers take
 * that refuse undirected edges among directed ones. JGraphT's own writer knows neither times nor a graph with both kinds of edges.
 */
final class GexfExporter implements NetworkExporter {

    private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

    @Override
    public void write(NetworkView view, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            new Document(xml, new Attributes(view)).write(view.network());
            xml.writeEndDocument();
            xml.flush();
            out.write('\n');
        } catch (XMLStreamException e) {
            throw new IOException("cannot write GEXF: " + e.getMessage(), e);
        }
    }

    /** One document in the making. */
    private record Document(XMLStreamWriter xml, Attributes attributes) {

        void write(Network network) throws XMLStreamException {
            start(0, "gexf", "xmlns", NAMESPACE, "version", "1.2");
            start(1, "graph", "mode", "dynamic", "timeformat", "date", "defaultedgetype", "directed");
            declare("node", attributes.ofNodes());
            declare("edge", attributes.ofEdges());
            start(2, "nodes");
            for (NetworkNode node : network.nodes()) {
                node(node);
            }
            end(2);
            start(2, "edges");
            for (NetworkEdge edge : network.edges()) {
                edge(edge);
            }
            end(2);
            end(1);
            end(0);
        }

        private void declare(String category, Map<String, Class<?>> names) throws XMLStreamException {
            start(2, "attributes", "class", category, "mode", "static");
            for (Map.Entry<String, Class<?>> name : names.entrySet()) {
                empty(
                        3,
                        "attribute",
                        "id",
                        name.getKey(),
                        "title",
                        name.getKey(),
                        "type",
                        name.getValue().getSimpleName().toLowerCase(Locale.ROOT));
            }
            end(2);
        }

        private void node(NetworkNode node) throws XMLStreamException {
            start(3, "node", "id", node.iri(), "label", attributes.label(node));
            values(attributes.of(node));
            end(3);
        }

        private void edge(NetworkEdge edge) throws XMLStreamException {
            List<String> own =
                    new ArrayList<>(List.of("id", edge.id(), "source", edge.source(), "target", edge.target()));
            own.addAll(List.of("type", edge.symmetric() ? "mutual" : "directed", "label", attributes.label(edge)));
            if (edge.intervals().size() == 1) {
                own.addAll(bounds(edge.start(), edge.end()));
            }
            start(3, "edge", own.toArray(String[]::new));
            values(attributes.of(edge));
            if (edge.intervals().size() > 1) {
                spells(edge.intervals());
            }
            end(3);
        }

        private void spells(List<Interval> intervals) throws XMLStreamException {
            start(4, "spells");
            for (Interval interval : intervals) {
                empty(5, "spell", bounds(interval.start(), interval.end()).toArray(String[]::new));
            }
            end(4);
        }

        private void values(Map<String, Object> values) throws XMLStreamException {
            start(4, "attvalues");
            for (Map.Entry<String, Object> value : values.entrySet()) {
                empty(
                        5,
                        "attvalue",
                        "for",
                        value.getKey(),
                        "value",
                        value.getValue().toString());
            }
            end(4);
        }

        private static List<String> bounds(Optional<LocalDate> start, Optional<LocalDate> end) {
            List<String> bounds = new ArrayList<>();
            start.ifPresent(day -> bounds.addAll(List.of("start", day.toString())));
            end.ifPresent(day -> bounds.addAll(List.of("end", day.toString())));
            return bounds;
        }

        private void start(int depth, String name, String... namesAndValues) throws XMLStreamException {
            indent(depth);
            xml.writeStartElement(name);
            set(namesAndValues);
        }

        private void empty(int depth, String name, String... namesAndValues) throws XMLStreamException {
            indent(depth);
            xml.writeEmptyElement(name);
            set(namesAndValues);
        }

        private void end(int depth) throws XMLStreamException {
            indent(depth);
            xml.writeEndElement();
        }

        private void indent(int depth) throws XMLStreamException {
            xml.writeCharacters("\n" + "  ".repeat(depth));
        }

        private void set(String... namesAndValues) throws XMLStreamException {
            for (int i = 0; i < namesAndValues.length; i += 2) {
                xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
            }
        }
    }
}
