package org.simpul.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** What every page tells programs of itself, in the words of schema.org: its name, its language, and that it is part of the dataset. */
final class PageData {

    private static final JsonFactory FACTORY = new JsonFactory();

    private PageData() {}

    /** The data of a page as JSON-LD, with no context to fetch. */
    static String of(String title, Tongue tongue) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("@context");
            json.writeStringField("@vocab", "https://schema.org/");
            json.writeEndObject();
            json.writeStringField("@type", "WebPage");
            json.writeStringField("name", title);
            json.writeStringField("inLanguage", tongue.code());
            json.writeObjectFieldStart("isPartOf");
            json.writeStringField("@id", DatasetRoom.PATH + "#dataset");
            json.writeStringField("@type", "Dataset");
            json.writeStringField("name", tongue.text("dataset.title"));
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
