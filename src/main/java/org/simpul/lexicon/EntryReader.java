package org.simpul.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.Rio;

/** Reads the Turtle files of {@code ontology/lexicon}. */
final class EntryReader {

    static final String BASE = "https://w3id.org/simpul/id/";
    private static final String ONTOLOGY = "https://w3id.org/simpul/ontology#";
    private static final String HINTS = "https://w3id.org/simpul/lexicon#";

    private EntryReader() {}

    /** The entries of every {@code .ttl} file of a folder, sorted by key. */
    static List<LexiconEntry> readFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".ttl"))
                    .sorted()
                    .flatMap(f -> read(f).stream())
                    .sorted(Comparator.comparing(e -> e.entity().key()))
                    .toList();
        } catch (IOException e) {
            throw new LexiconException("cannot list the lexicon folder " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The entries of one file, in its order. */
    static List<LexiconEntry> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Model model = Rio.parse(in, BASE, RDFFormat.TURTLE);
            return model.subjects().stream()
                    .filter(s -> s.stringValue().startsWith(BASE))
                    .map(s -> entry(model, s, file))
                    .toList();
        } catch (RDFParseException e) {
            throw new LexiconException(file + ", line " + e.getLineNumber() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new LexiconException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static LexiconEntry entry(Model model, Resource subject, Path file) {
        String key = key(subject);
        EntityType type = model.filter(subject, RDF.TYPE, null).objects().stream()
                .flatMap(o -> EntityType.parse(local(o)).stream())
                .findFirst()
                .orElseThrow(() -> new LexiconException(file + ": " + key + " has no class of the ontology"));
        List<Label> preferred = labels(model, subject, SKOS.PREF_LABEL);
        if (preferred.isEmpty()) {
            throw new LexiconException(file + ": " + key + " has no skos:prefLabel");
        }
        Entity entity = new Entity(
                key,
                type,
                preferred,
                labels(model, subject, SKOS.ALT_LABEL),
                strings(model, subject, SKOS.NOTATION),
                Entity.Origin.LEXICON);
        return new LexiconEntry(
                entity,
                labels(model, subject, hint("demonym")),
                Set.copyOf(strings(model, subject, hint("ambiguous"))),
                reference(model, subject, "state"),
                reference(model, subject, "parent"),
                model.filter(subject, hint("topic"), null).objects().stream()
                        .map(EntryReader::local)
                        .sorted()
                        .toList());
    }

    private static List<Label> labels(Model model, Resource subject, IRI property) {
        List<Label> labels = new ArrayList<>();
        for (Value value : model.filter(subject, property, null).objects()) {
            labels.add(new Label(
                    value.stringValue(), ((Literal) value).getLanguage().orElse("en")));
        }
        labels.sort(Comparator.comparing(Label::language).thenComparing(Label::text));
        return labels;
    }

    private static List<String> strings(Model model, Resource subject, IRI property) {
        return model.filter(subject, property, null).objects().stream()
                .map(Value::stringValue)
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    private static Optional<String> reference(Model model, Resource subject, String hint) {
        return model.filter(subject, hint(hint), null).objects().stream()
                .filter(Resource.class::isInstance)
                .map(v -> key((Resource) v))
                .sorted()
                .findFirst();
    }

    private static IRI hint(String name) {
        return SimpleValueFactory.getInstance().createIRI(HINTS, name);
    }

    private static String key(Resource resource) {
        String iri = resource.stringValue();
        return iri.startsWith(BASE) ? iri.substring(BASE.length()) : iri;
    }

    private static String local(Value value) {
        String iri = value.stringValue();
        return iri.startsWith(ONTOLOGY) ? iri.substring(ONTOLOGY.length()) : "";
    }
}
