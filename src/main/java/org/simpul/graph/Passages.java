package org.simpul.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.simpul.claim.Evidence;
import org.simpul.text.DocumentText;
import org.simpul.text.Paragraph;
import org.simpul.text.Span;

/** Describes passages of a document, each once; offsets are code points of the document's text. */
final class Passages {

    private final Node document;
    private final String path;
    private final Iris iris;
    private final GraphSink sink;
    private final DocumentText text;
    private final CodePoints points;
    private final Map<Span, Node> described = new HashMap<>();

    Passages(Iris iris, GraphSink sink, String documentSlug, DocumentText text) {
        this.iris = iris;
        this.sink = sink;
        this.document = sink.graph();
        this.path = "passage/" + documentSlug + "/";
        this.text = text;
        this.points = CodePoints.of(text.text());
    }

    /** The node of this passage, described. */
    Node node(Evidence evidence) {
        return described.computeIfAbsent(evidence.span(), span -> describe(span, evidence.page()));
    }

    /** First code point and the one after the last, joined by a hyphen. */
    String key(Span span) {
        return points.at(span.start()) + "-" + points.at(span.end());
    }

    private Node describe(Span span, int page) {
        Node node = iris.of(path + key(span));
        sink.type(node, Simpul.PASSAGE, External.SPECIFIC_RESOURCE);
        sink.add(node, External.HAS_SOURCE, document);
        sink.add(node, Simpul.QUOTE, Literals.text(span.of(text.text()), language(span)));
        sink.add(node, Simpul.PAGE, Literals.integer(page));
        sink.add(node, Simpul.CHAR_START, Literals.integer(points.at(span.start())));
        sink.add(node, Simpul.CHAR_END, Literals.integer(points.at(span.end())));
        return node;
    }

    private String language(Span span) {
        List<Paragraph> paragraphs = text.paragraphs();
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (low < paragraphs.size() ? paragraphs.get(low).language() : text.language()).code();
    }
}
