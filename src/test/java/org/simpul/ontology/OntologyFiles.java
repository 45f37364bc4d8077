package org.simpul.ontology;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** The ontology files of the repository, as tests read them. */
final class OntologyFiles {

    static final Path ONTOLOGY = Path.of("ontology", "simpul.ttl");
    static final Path ALIGNMENTS = Path.of("ontology", "alignments.ttl");
    static final Path SHAPES = Path.of("ontology", "shapes.ttl");
    static final Path GUIDE = Path.of("docs", "ontology.md");

    private static final Pattern TURTLE_BLOCK = Pattern.compile("```turtle\\R(.*?)```", Pattern.DOTALL);

    private OntologyFiles() {}

    static Model read(Path... files) {
        Model model = ModelFactory.createDefaultModel();
        for (Path file : files) {
            RDFDataMgr.read(model, file.toString(), Lang.TURTLE);
        }
        return model;
    }

    /** The first Turtle block of the ontology guide: its worked example. */
    static String workedExample() throws IOException {
        Matcher block = TURTLE_BLOCK.matcher(Files.readString(GUIDE));
        if (!block.find()) {
            throw new IllegalStateException("no ```turtle block in " + GUIDE);
        }
        return block.group(1);
    }

    static Model parse(String turtle) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(turtle), "https://w3id.org/simpul/id/", Lang.TURTLE);
        return model;
    }
}
