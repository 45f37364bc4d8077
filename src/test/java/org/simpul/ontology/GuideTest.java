package org.simpul.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.OWL;
import org.junit.jupiter.api.Test;

/** The queries of the ontology guide answer on its worked example, and its table names every predicate with its inverse. */
class GuideTest {

    private static final Pattern SPARQL_BLOCK = Pattern.compile("```sparql\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern PREDICATE_ROW = Pattern.compile("\\| `tc:(\\w+)` \\|[^\\n]*\\| `tc:(\\w+)` \\|");
    private static final String PREFIXES = """
            PREFIX tc: <https://w3id.org/simpul/ontology#>
            PREFIX id: <https://w3id.org/simpul/id/>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    @Test
    void everyQueryAnswersOnTheWorkedExample() throws IOException {
        Model data = OntologyFiles.parse(OntologyFiles.workedExample()).add(OntologyFiles.read(OntologyFiles.ONTOLOGY));
        List<String> queries =
                find(SPARQL_BLOCK).stream().map(block -> block.group(1)).toList();
        assertThat(queries).hasSizeGreaterThanOrEqualTo(2);
        for (String query : queries) {
            try (QueryExecution execution = QueryExecutionFactory.create(PREFIXES + query, data)) {
                assertThat(ResultSetFactory.copyResults(execution.execSelect()).size())
                        .as(query)
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void theTableNamesTheInverses() throws IOException {
        Model ontology = OntologyFiles.read(OntologyFiles.ONTOLOGY);
        String ns = "https://w3id.org/simpul/ontology#";
        List<MatchResult> rows = find(PREDICATE_ROW);
        assertThat(rows).hasSize(19);
        for (MatchResult row : rows) {
            assertThat(ontology.contains(
                            ontology.getResource(ns + row.group(1)),
                            OWL.inverseOf,
                            ontology.getResource(ns + row.group(2))))
                    .as(row.group())
                    .isTrue();
        }
    }

    private static List<MatchResult> find(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(OntologyFiles.GUIDE)).results().toList();
    }
}
