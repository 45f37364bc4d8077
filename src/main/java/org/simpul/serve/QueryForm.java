package org.simpul.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.simpul.query.NamedQuery;
import org.simpul.query.Parameter;
import org.simpul.query.Terms;

/**
 * The form of a query: a field for each parameter, with what it is asked with. Things stand in it by their names, as a visitor would type them.
 *
 * @param reading who asks, and what things are called
 * @param query the query
 * @param arguments what was filled in, by the parameter's name
 */
record QueryForm(Reading reading, NamedQuery query, Map<String, String> arguments) {

    /** What the names of form fields begin with, so that a parameter may be called {@code run} or {@code format}. */
    static final String FIELD = "p-";

    /** Writes the form. */
    void write(Html html) {
        Visit visit = reading.visit();
        html.open("form", "method", "get", "action", "/query/" + query.name());
        query.parameters().forEach(parameter -> field(html, parameter));
        Layout.language(html, visit);
        html.element("button", visit.text("query.run"), "type", "submit", "name", "run", "value", "1")
                .close("form");
    }

    private void field(Html html, Parameter parameter) {
        Visit visit = reading.visit();
        String name = FIELD + parameter.name();
        String need = parameter.optional() ? " (" + visit.text("query.optional") + ")" : "";
        String label = parameter.description(visit.tongue().code()) + need;
        html.element("label", visit.tongue().capital(label), "for", name);
        List<String> attributes = new ArrayList<>(List.of(
                "id",
                name,
                "name",
                name,
                "type",
                type(parameter),
                "value",
                value(parameter),
                "placeholder",
                hint(parameter)));
        if (parameter.type() == Parameter.Type.IRI) {
            attributes.addAll(List.of("autocomplete", "off", "data-suggest", "names"));
        }
        html.single("input", attributes.toArray(String[]::new));
    }

    /** What was typed, else the default; an IRI by the name of its thing, where the name means this thing alone. */
    private String value(Parameter parameter) {
        String typed = Optional.ofNullable(arguments.get(parameter.name()))
                .or(parameter::standard)
                .orElse("");
        if (parameter.type() != Parameter.Type.IRI) {
            return typed;
        }
        Optional<Node> thing = Terms.iri(typed).filter(reading::knows);
        return thing.map(reading.names()::text)
                .filter(name -> reading.named(name).equals(thing))
                .orElse(typed);
    }

    private static String type(Parameter parameter) {
        return parameter.type() == Parameter.Type.DATE ? "date" : "text";
    }

    private String hint(Parameter parameter) {
        return reading.visit().text("query.hint." + parameter.type().name().toLowerCase(Locale.ROOT));
    }
}
