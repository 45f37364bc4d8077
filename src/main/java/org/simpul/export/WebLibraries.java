package org.simpul.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.webjars.WebJarVersionLocator;

/** The JavaScript libraries that the network page carries, out of their WebJars, each below its licence. */
final class WebLibraries {

    private static final WebJarVersionLocator LOCATOR = new WebJarVersionLocator();

    private WebLibraries() {}

    /** The scripts in the order in which they must run: the drawing and its layout. */
    static List<String> all() {
        return List.of(
                script("cytoscape", "dist/cytoscape.min.js", "LICENSE"),
                script("layout-base", "layout-base.js", "LICENSE"),
                script("cose-base", "cose-base.js", "LICENSE"),
                script("cytoscape-fcose", "cytoscape-fcose.js", "LICENSE"));
    }

    private static String script(String library, String file, String licence) {
        return "/*!\n" + text(library, licence).strip().replace("*/", "* /") + "\n*/\n" + text(library, file);
    }

    private static String text(String library, String file) {
        String path = LOCATOR.fullPath(library, file);
        try (InputStream in = path == null ? null : WebLibraries.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without " + library + "/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + library + "/" + file, e);
        }
    }
}
