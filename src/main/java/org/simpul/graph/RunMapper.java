package org.simpul.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Writes what changes from run to run, into the graph of runs alone. */
public final class RunMapper {

    private final Iris iris;

    /** A mapper that mints with {@code iris}. */
    public RunMapper(Iris iris) {
        this.iris = iris;
    }

    /**
     * One run of the program.
     *
     * @param started when it began
     * @param ended when it ended
     * @param host the machine's name
     * @param version the program's version
     * @param documents the identifiers of the documents that it wrote
     */
    public record Run(Instant started, Instant ended, String host, String version, Collection<String> documents) {}

    /** The quads of one run. */
    public List<Quad> map(Run run) {
        List<Quad> quads = new ArrayList<>();
        GraphSink sink = new GraphSink(iris.runsGraph(), quads::add);
        Node node = iris.of("run/" + Iris.hash(run.started().toString(), run.host()));
        sink.type(node, External.PROV_ACTIVITY);
        sink.add(node, External.STARTED_AT, Literals.dateTime(run.started()));
        sink.add(node, External.ENDED_AT, Literals.dateTime(run.ended()));
        sink.add(node, External.AT_LOCATION, iris.of("host/" + Iris.slug(run.host())));
        sink.add(node, External.HAS_VERSION, Literals.text(run.version()));
        run.documents().forEach(d -> sink.add(node, External.USED, NodeFactory.createURI(d)));
        return quads;
    }
}
