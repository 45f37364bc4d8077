package org.simpul.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One page that shows the network from disk without any connection: data, scripts and style stand in it. Its policy lets nothing be loaded and only those scripts run whose digest it names;
 * the data stands in it as JSON whose every {@code <} is escaped.
 */
final class HtmlExporter implements NetworkExporter {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z.]+)}}");

    @Override
    public void write(NetworkView view, Writer out) throws IOException {
        Page page = new Page(view, words(view.language()), scripts());
        String template = resource("network.html");
        Matcher place = PLACE.matcher(template);
        int written = 0;
        while (place.find()) {
            out.write(template, written, place.start() - written);
            page.fill(place.group(1), out);
            written = place.end();
        }
        out.write(template, written, template.length() - written);
    }

    /** What fills the places of the template. */
    private record Page(NetworkView view, Map<String, String> words, List<String> scripts) {

        void fill(String place, Writer out) throws IOException {
            if (place.startsWith("word.")) {
                out.write(escaped(words.get(place.substring("word.".length()))));
                return;
            }
            switch (place) {
                case "language" -> out.write(view.language().tag());
                case "policy" -> out.write(escaped(policy()));
                case "style" -> out.write(resource("network.css"));
                case "summary" -> out.write(escaped(summary()));
                case "words" -> out.write(D3Exporter.safeJson(words));
                case "data" -> new D3Exporter().write(view, out);
                case "scripts" -> writeScripts(out);
                default -> throw new IllegalStateException("the page's template has an unknown place: " + place);
            }
        }

        private void writeScripts(Writer out) throws IOException {
            for (String script : scripts) {
                out.write("<script>" + script + "</script>\n");
            }
        }

        private String policy() {
            return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'unsafe-inline'; img-src data: blob:; script-src "
                    + scripts.stream().map(HtmlExporter::digest).collect(Collectors.joining(" "));
        }

        private String summary() {
            Locale locale = Locale.forLanguageTag(view.language().tag());
            Network network = view.network();
            return String.format(
                    locale,
                    words.get("summary"),
                    String.format(locale, "%,d", network.nodes().size()),
                    String.format(locale, "%,d", network.edges().size()));
        }
    }

    private static List<String> scripts() {
        List<String> scripts = new ArrayList<>(WebLibraries.all());
        scripts.add(resource("network.js"));
        return scripts.stream().map(HtmlExporter::inline).toList();
    }

    /** A script as it may stand in a page: without carriage returns, which a page's reader would drop before it takes the digest, and without what would end it. */
    private static String inline(String script) {
        return "\n"
                + script.replace("\r\n", "\n").replace("</script", "<\\/script").replace("<!--", "<\\!--");
    }

    private static String digest(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static Map<String, String> words(LabelLanguage language) {
        Properties read = new Properties();
        try (InputStream in = open("words_" + language.tag() + ".properties")) {
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        read.stringPropertyNames().forEach(name -> words.put(name, read.getProperty(name)));
        return words;
    }

    private static String resource(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = HtmlExporter.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the program was packaged without " + name);
        }
        return in;
    }
}
