package org.simpul.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.simpul.graph.External;
import org.simpul.graph.Simpul;
import org.simpul.query.ClaimAccount.Conflict;
import org.simpul.query.ClaimAccount.Passage;
import org.simpul.query.ClaimAccount.Thing;
import org.simpul.store.GraphStore;

/** Tells all that a store knows about a claim: what says it, how sure it is, and what speaks against it. */
public final class ClaimExplainer {

    private final GraphStore store;
    private final LabelResolver labels;
    private final Map<Node, Thing> known = new LinkedHashMap<>();

    /** An explainer of the claims in this store. */
    public ClaimExplainer(GraphStore store) {
        this.store = store;
        this.labels = new LabelResolver(store);
    }

    /**
     * The account of one claim.
     *
     * @param iri its identifier, also with a prefix ({@code id:claim/…})
     * @throws QueryException where the store has no such claim
     */
    public ClaimAccount claim(String iri) {
        Node claim = Terms.iri(iri)
                .orElseThrow(() -> new QueryException("'" + iri
                        + "' is no identifier of a claim; give one, or a subject, a predicate and an object"));
        return account(claim)
                .orElseThrow(() -> new QueryException("the store has no claim " + Terms.show(claim)
                        + "; 'simpul query evidence' shows claims with their identifiers in the last column"));
    }

    /**
     * The accounts of all claims that say this, also by a symmetric, inverse or more special property: the asserted ones first, then by identifier.
     *
     * @param subject a label or an IRI
     * @param predicate the local name of a property, or its IRI
     * @param object a label or an IRI, or a date, which more exact ones fulfil too
     * @throws QueryException where nothing says so; the message tells what is said instead
     */
    public List<ClaimAccount> saying(String subject, String predicate, String object) {
        Node who = thing("subject", subject);
        Node how = Terms.iri(predicate).orElseGet(() -> property(predicate));
        boolean date = object.matches("\\d{4}(-\\d{2}){0,2}");
        Node what = date ? NodeFactory.createLiteralString(object) : thing("object", object);
        List<List<Optional<Node>>> found = date
                ? rows(ClaimQueries.SAYING_DATE, Map.of("subject", who, "predicate", how, "date", what))
                : rows(ClaimQueries.SAYING, Map.of("subject", who, "predicate", how, "object", what));
        List<ClaimAccount> accounts = found.stream()
                .flatMap(row -> row.get(0).stream())
                .flatMap(claim -> account(claim).stream())
                .sorted(Comparator.comparing(account -> !account.factuality().equals("Asserted")))
                .toList();
        if (accounts.isEmpty()) {
            throw nothing(who, how, what, date);
        }
        return accounts;
    }

    private QueryException nothing(Node who, Node how, Node what, boolean date) {
        String says = "no document says: " + name(who).name() + " " + how.getLocalName() + " "
                + name(what).name();
        String others = date
                ? ""
                : rows(ClaimQueries.JOINING, Map.of("subject", who, "object", what)).stream()
                        .flatMap(row -> row.get(0).stream())
                        .map(Node::getLocalName)
                        .collect(Collectors.joining(", "));
        return new QueryException(says + (others.isEmpty() ? "" : "; claims join the two by " + others));
    }

    private Node thing(String part, String text) {
        try {
            return labels.resolve(part, text);
        } catch (QueryException e) {
            if (text.matches("([A-Z][a-z]+)+\\d?([A-Z][a-z]+)*")) {
                Node term = Simpul.term(text);
                if (!rows(ClaimQueries.NAMES, Map.of("thing", term)).isEmpty()) {
                    return term;
                }
            }
            throw e;
        }
    }

    private static Node property(String name) {
        if (!name.matches("[A-Za-z]+")) {
            throw new QueryException(
                    "a predicate is the name of a property such as cooperatesWith, not '" + name + "'");
        }
        return Simpul.term(name);
    }

    private Optional<ClaimAccount> account(Node claim) {
        Map<Node, List<Node>> fields = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        rows(ClaimQueries.FIELDS, Map.of("claim", claim))
                .forEach(row -> fields.computeIfAbsent(row.get(0).orElseThrow(), k -> new ArrayList<>())
                        .add(row.get(1).orElseThrow()));
        if (!fields.keySet().containsAll(List.of(External.SUBJECT, External.PREDICATE, External.OBJECT))) {
            return Optional.empty();
        }
        return Optional.of(new ClaimAccount(
                claim.getURI(),
                name(fields.get(External.SUBJECT).get(0)),
                fields.get(External.PREDICATE).get(0).getLocalName(),
                name(fields.get(External.OBJECT).get(0)),
                first(fields, Simpul.FACTUALITY).map(Node::getLocalName).orElse("Asserted"),
                texts(fields, Simpul.TIME),
                first(fields, Simpul.CONFIDENCE).map(Terms::show),
                first(fields, Simpul.RULE).map(Terms::show),
                fields.getOrDefault(Simpul.ATTRIBUTED_TO, List.of()).stream()
                        .map(source -> name(source).name())
                        .toList(),
                passages(claim),
                conflicts(claim)));
    }

    private static Optional<Node> first(Map<Node, List<Node>> fields, Node property) {
        return fields.getOrDefault(property, List.of()).stream().findFirst();
    }

    private static List<String> texts(Map<Node, List<Node>> fields, Node property) {
        return fields.getOrDefault(property, List.of()).stream()
                .map(Terms::show)
                .toList();
    }

    private List<Passage> passages(Node claim) {
        return rows(ClaimQueries.PASSAGES, Map.of("claim", claim)).stream()
                .map(row -> new Passage(
                        text(row.get(0)),
                        Integer.parseInt(text(row.get(1))),
                        Integer.parseInt(text(row.get(2))),
                        Integer.parseInt(text(row.get(3))),
                        text(row.get(4))))
                .toList();
    }

    private List<Conflict> conflicts(Node claim) {
        return rows(ClaimQueries.CONFLICTS, Map.of("claim", claim)).stream()
                .map(row -> new Conflict(
                        row.get(0).orElseThrow().getLocalName(),
                        text(row.get(1)),
                        name(row.get(2).orElseThrow()),
                        row.get(3).orElseThrow().getLocalName(),
                        name(row.get(4).orElseThrow()),
                        passages(row.get(1).orElseThrow())))
                .toList();
    }

    private static String text(Optional<Node> term) {
        return term.map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
                .orElse("");
    }

    private Thing name(Node node) {
        if (node.isLiteral()) {
            String text = node.getLiteralLexicalForm();
            return new Thing(text, Set.copyOf(List.of(text, text.replaceFirst("^(\\d{4})-.*", "$1"))));
        }
        return known.computeIfAbsent(node, this::lookUp);
    }

    private Thing lookUp(Node node) {
        List<List<Optional<Node>>> rows = rows(ClaimQueries.NAMES, Map.of("thing", node));
        Set<String> all = new LinkedHashSet<>();
        rows.forEach(row -> all.add(text(row.get(1))));
        String name = rows.stream()
                .filter(row -> !row.get(0).orElseThrow().equals(External.ALT_LABEL))
                .map(row -> row.get(1).orElseThrow())
                .min((a, b) -> Boolean.compare(
                        !a.getLiteralLanguage().equals("en"),
                        !b.getLiteralLanguage().equals("en")))
                .map(Node::getLiteralLexicalForm)
                .orElse(Terms.show(node));
        return new Thing(name, all);
    }

    private List<List<Optional<Node>>> rows(Query query, Map<String, Node> given) {
        Map<Var, Node> terms = new LinkedHashMap<>();
        given.forEach((name, term) -> terms.put(Var.alloc(name), term));
        Query bound = QueryTransformOps.replaceVars(query, terms);
        return store.query(bound, exec -> ((Answer.Rows) Answer.of(bound, exec)).rows());
    }
}
