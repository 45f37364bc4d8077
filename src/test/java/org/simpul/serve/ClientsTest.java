package org.simpul.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that people ask SPARQL endpoints with, all with the same query: they must get the same rows. */
class ClientsTest {

    private static final Path SCRIPTS = Path.of("src/test/clients");
    private static final Path COMUNICA = Path.of("target/comunica");

    /** The system's own comes first: its packages hold the clients. */
    private static final String PYTHON =
            Files.isExecutable(Path.of("/usr/bin/python3")) ? "/usr/bin/python3" : "python3";

    /** Rows with languages, numbers, dates, signs beyond ASCII and cells that are open. */
    private static final String QUERY = """
            PREFIX tc: <https://w3id.org/simpul/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?claim ?predicate ?label ?confidence ?start (STRLEN(STR(?label)) AS ?length) ("Größe é" AS ?sign)
            WHERE {
              ?claim a tc:Claim ; <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> ?predicate ;
                <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> ?subject ; tc:confidence ?confidence .
              ?subject skos:prefLabel ?label .
              OPTIONAL { ?claim tc:start ?start }
            }
            ORDER BY ?claim ?label""";

    @TempDir
    static Path folder;

    private static Served served;
    private static String endpoint;
    private static List<String> expected;

    @BeforeAll
    static void start() {
        served = Served.start(folder, Duration.ofSeconds(20));
        endpoint = served.server().url() + "simpul/sparql";
        expected = served.store().query(QueryFactory.create(QUERY), exec -> rows(exec.select()));
        assertThat(expected).hasSizeGreaterThan(20);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void jenasRemoteConnection() {
        try (RDFConnection connection = RDFConnectionRemote.newBuilder()
                .destination(served.server().url() + "simpul")
                .queryEndpoint("sparql")
                .build()) {
            List<String> rows = new ArrayList<>();
            connection.queryResultSet(
                    QUERY, found -> rows.addAll(rows(RowSet.adapt(ResultSetFactory.copyResults(found)))));
            assertThat(rows).isEqualTo(expected);
        }
    }

    @Test
    void rdf4jsRepository() {
        SPARQLRepository repository = new SPARQLRepository(endpoint);
        try (RepositoryConnection connection = repository.getConnection();
                TupleQueryResult found = connection.prepareTupleQuery(QUERY).evaluate()) {
            List<String> names = found.getBindingNames();
            List<String> rows = new ArrayList<>();
            for (BindingSet row : found) {
                rows.add(String.join(
                        "\t",
                        names.stream()
                                .map(name ->
                                        row.hasBinding(name) ? NTriplesUtil.toNTriplesString(row.getValue(name)) : "")
                                .toList()));
            }
            assertThat(rows.stream().map(ClientsTest::plain).toList()).isEqualTo(expected);
        } finally {
            repository.shutDown();
        }
    }

    @Test
    void comunica() throws Exception {
        need("npm", "--version");
        String script = SCRIPTS.resolve("comunica").toString();
        need(script, COMUNICA.toString(), "install");
        assertThat(answer(script, COMUNICA.toString(), endpoint, QUERY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sparqlwrapper", "rdflib"})
    void python(String client) throws Exception {
        need(PYTHON, "-c", "import SPARQLWrapper, rdflib");
        assertThat(answer(PYTHON, SCRIPTS.resolve("ask.py").toString(), client, endpoint, QUERY))
                .isEqualTo(expected);
    }

    /** Skips the test and says why where a tool does not run; on a build server it must. */
    private static void need(String... call) throws IOException, InterruptedException {
        String problem;
        try {
            problem = run(call).problem();
        } catch (IOException e) {
            problem = e.getMessage();
        }
        if (problem.isEmpty()) {
            return;
        }
        String reason = String.join(" ", call) + " does not work here (.ci/run installs what it needs): " + problem;
        assertThat(System.getenv("CI")).as(reason).isNotEqualTo("true");
        System.out.println("Skipped: " + reason);
        abort(reason);
    }

    private static List<String> answer(String... call) throws IOException, InterruptedException {
        Outcome outcome = run(call);
        assertThat(outcome.problem()).isEmpty();
        byte[] json = outcome.out().getBytes(StandardCharsets.UTF_8);
        return rows(RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
                .create(ResultSetLang.RS_JSON)
                .read(new ByteArrayInputStream(json), Context.create()));
    }

    /** How a call ended; the problem is empty where it ended well. */
    private record Outcome(String out, String problem) {}

    private static Outcome run(String... call) throws IOException, InterruptedException {
        File errors = folder.resolve("errors.txt").toFile();
        Process process = new ProcessBuilder(call)
                .redirectInput(new File("/dev/null"))
                .redirectError(errors)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return new Outcome(out, "it runs for more than three minutes");
        }
        String said = Files.readString(errors.toPath());
        return new Outcome(out, process.exitValue() == 0 ? "" : "exit code " + process.exitValue() + " " + said);
    }

    private static List<String> rows(RowSet found) {
        List<Var> names = found.getResultVars();
        List<String> rows = new ArrayList<>();
        found.forEachRemaining(row -> rows.add(plain(String.join(
                "\t", names.stream().map(name -> text(row.get(name))).toList()))));
        return rows;
    }

    private static String text(Node term) {
        return term == null ? "" : NodeFmtLib.strNT(term);
    }

    /** Some write the type of plain strings, some do not. */
    private static String plain(String row) {
        return String.join(
                "\t",
                Arrays.stream(row.split("\t", -1))
                        .map(cell -> cell.replace("^^<http://www.w3.org/2001/XMLSchema#string>", ""))
                        .toList());
    }
}
