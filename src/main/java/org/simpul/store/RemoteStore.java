package org.simpul.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.simpul.graph.ContradictionFinder;
import org.simpul.graph.Iris;
import org.simpul.graph.Ontology;
import org.simpul.graph.Simpul;

/**
 * A store behind a SPARQL server such as Fuseki, written by the Graph Store Protocol. The protocol has no transactions over several graphs: every source is read to its end
 * before the first graph is sent, and when sending fails the graphs that were sent are put back as they were.
 */
public final class RemoteStore implements GraphStore {

    private static final String UNION = "urn:x-arq:UnionGraph";

    private final Connection connection;

    private RemoteStore(Connection connection) {
        this.connection = connection;
    }

    /**
     * A store at this address.
     *
     * @param address the dataset's address, such as {@code http://host:3030/ds}
     * @param login user and password for Basic authentication, where the server asks for one
     */
    public static RemoteStore at(String address, Login login) {
        return new RemoteStore(new Connection(address, login));
    }

    /** User and password; an empty user is none. */
    public record Login(String user, String password) {

        /** No user and no password. */
        public static Login none() {
            return new Login("", "");
        }
    }

    @Override
    public LoadReport load(List<QuadSource> sources, Ontology ontology, Iris iris) {
        DatasetGraph incoming = DatasetGraphFactory.createGeneral();
        GraphReplacement read = new GraphReplacement(incoming, iris);
        sources.forEach(source -> source.stream(read));
        RemoteReplacement replacement = new RemoteReplacement(connection, iris);
        try {
            incoming.listGraphNodes().forEachRemaining(name -> replacement.replace(name, incoming.getGraph(name)));
            replacement.ontology(ontology);
            int found = contradictions(replacement, ontology, iris);
            return new LoadReport(read.quads(), read.written(), replacement.replacedDocuments(), found, false);
        } catch (HttpException e) {
            replacement.undo();
            throw connection.explain(e);
        }
    }

    @Override
    public <T> T query(Query query, Function<QueryExec, T> reader) {
        QueryExecHTTPBuilder builder = connection.query().query(query);
        if (!query.hasDatasetDescription() && !NamedGraphs.usedIn(query)) {
            builder.addDefaultGraphURI(UNION);
        }
        try (QueryExec exec = builder.build()) {
            return reader.apply(exec);
        } catch (HttpException e) {
            throw connection.explain(e);
        }
    }

    @Override
    public <T> T read(Function<Graph, T> reader) {
        return reader.apply(connection
                .get(NodeFactory.createURI(UNION))
                .orElseThrow(() -> new StoreException("the server has no union graph at " + connection.address())));
    }

    @Override
    public <T> T readQuads(Function<DatasetGraph, T> reader) {
        DatasetGraph all;
        try {
            all = connection.all();
        } catch (HttpException e) {
            throw connection.explain(e);
        }
        return reader.apply(all);
    }

    @Override
    public void backup(Path file) {
        try (OutputStream out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            RDFDataMgr.write(out, connection.all(), Lang.NQUADS);
        } catch (HttpException e) {
            throw connection.explain(e);
        } catch (IOException e) {
            throw new StoreException("cannot write the backup " + file + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        // each request stands for itself: nothing is held open
    }

    private int contradictions(RemoteReplacement replacement, Ontology ontology, Iris iris) {
        ContradictionFinder finder = new ContradictionFinder(iris, ontology.vocabulary());
        List<Quad> found = finder.find(connection.quadsWith(ContradictionFinder.reads()));
        Node name = iris.contradictionsGraph();
        DatasetGraph graph = DatasetGraphFactory.createGeneral();
        found.forEach(graph::add);
        replacement.replace(name, graph.getGraph(name));
        return graph.getGraph(name)
                .find(Node.ANY, Simpul.KIND, Node.ANY)
                .toList()
                .size();
    }
}
