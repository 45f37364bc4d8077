package org.simpul.store;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.DSP;
import org.apache.jena.sparql.exec.http.GSP;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;

/** Requests to one server: graphs by the Graph Store Protocol, queries by the SPARQL Protocol. */
final class Connection {

    private static final int NOT_FOUND = 404;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final String address;
    private final RemoteStore.Login login;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Connection(String address, RemoteStore.Login login) {
        this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        this.login = login;
    }

    String address() {
        return address;
    }

    /** A graph of the server; empty where it has none of this name. */
    Optional<Graph> get(Node name) {
        try {
            return Optional.of(graph(name).GET()).filter(g -> !g.isEmpty());
        } catch (HttpException e) {
            if (e.getStatusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    void put(Node name, Graph graph) {
        graph(name).contentType(RDFFormat.NTRIPLES_UTF8).PUT(graph);
    }

    void delete(Node name) {
        graph(name).DELETE();
    }

    DatasetGraph all() {
        DSP request = DSP.service(address).httpClient(client);
        return (login.user().isEmpty() ? request : request.httpHeader("Authorization", basic())).GET();
    }

    QueryExecHTTPBuilder query() {
        QueryExecHTTPBuilder builder = QueryExecHTTPBuilder.service(address).httpClient(client);
        return login.user().isEmpty() ? builder : builder.httpHeader("Authorization", basic());
    }

    /** The quads of all named graphs that have one of these predicates. */
    List<Quad> quadsWith(Collection<Node> predicates) {
        Var[] quad = {Var.alloc("g"), Var.alloc("s"), Var.alloc("p"), Var.alloc("o")};
        ElementData values = new ElementData();
        values.add(quad[2]);
        predicates.forEach(predicate -> values.add(BindingFactory.binding(quad[2], predicate)));
        ElementTriplesBlock triple = new ElementTriplesBlock();
        triple.addTriple(Triple.create(quad[1], quad[2], quad[3]));
        ElementGroup pattern = new ElementGroup();
        pattern.addElement(values);
        pattern.addElement(new ElementNamedGraph(quad[0], triple));
        Query query = QueryFactory.make();
        query.setQuerySelectType();
        query.setQueryPattern(pattern);
        query.addProjectVars(List.of(quad));
        query.resetResultVars();
        return rows(query, quad);
    }

    /** What went wrong, in words that say what to do. */
    StoreException explain(HttpException e) {
        String reason = switch (e.getStatusCode()) {
            case UNAUTHORIZED, FORBIDDEN -> "the server refuses this user: give --user NAME and set SIMPUL_PASSWORD";
            case NOT_FOUND -> "the server has no dataset there: check the address, such as http://host:3030/ds";
            case -1 -> "cannot reach the server: check the address and that it runs (" + e.getMessage() + ")";
            default ->
                "the server answered " + e.getStatusCode() + " " + e.getStatusLine()
                        + Optional.ofNullable(e.getResponse())
                                .map(r -> ": " + r.strip())
                                .orElse("");
        };
        return new StoreException(address + ": " + reason, e);
    }

    private List<Quad> rows(Query query, Var[] quad) {
        List<Quad> quads = new ArrayList<>();
        try (QueryExec exec = query().query(query).build()) {
            for (Iterator<Binding> rows = exec.select(); rows.hasNext(); ) {
                Binding row = rows.next();
                quads.add(Quad.create(row.get(quad[0]), row.get(quad[1]), row.get(quad[2]), row.get(quad[3])));
            }
        }
        return quads;
    }

    private GSP graph(Node name) {
        GSP request = GSP.service(address).graphName(name).httpClient(client);
        return login.user().isEmpty() ? request : request.httpHeader("Authorization", basic());
    }

    private String basic() {
        byte[] pair = (login.user() + ":" + login.password()).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
