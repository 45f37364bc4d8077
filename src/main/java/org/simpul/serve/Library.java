package org.simpul.serve;

import java.util.Optional;
import java.util.stream.Stream;
import org.webjars.WebJarVersionLocator;

/** A file of a library that pages load. The libraries are WebJars on the class path; no other file of them is served. */
enum Library {
    /** Draws networks. */
    CYTOSCAPE("cytoscape", "dist/cytoscape.min.js"),
    /** What {@link #COSE_BASE} stands on. */
    LAYOUT_BASE("layout-base", "layout-base.js"),
    /** What {@link #FCOSE} stands on. */
    COSE_BASE("cose-base", "cose-base.js"),
    /** Lays small networks out. */
    FCOSE("cytoscape-fcose", "cytoscape-fcose.js"),
    /** Lays large networks out, and draws charts. */
    D3("d3", "dist/d3.min.js"),
    /** Edits queries. */
    YASGUI("zazuko__yasgui", "build/yasgui.min.js"),
    /** The look of {@link #YASGUI}. */
    YASGUI_STYLE("zazuko__yasgui", "build/yasgui.min.css");

    /** What the addresses of all libraries begin with. */
    static final String PATH = "/assets/lib/";

    private static final WebJarVersionLocator LOCATOR = new WebJarVersionLocator();

    private final String webJar;
    private final String file;

    Library(String webJar, String file) {
        this.webJar = webJar;
        this.file = file;
    }

    /** Where it is served; the address names the version, so that what it gives never changes. */
    String address() {
        return PATH + webJar + "/" + version() + "/" + file;
    }

    /** Where it lies on the class path. */
    String resource() {
        return WebJarVersionLocator.WEBJARS_PATH_PREFIX + "/" + webJar + "/" + version() + "/" + file;
    }

    /** The file that is served at this address. */
    static Optional<Library> at(String address) {
        return Stream.of(values())
                .filter(library -> library.address().equals(address))
                .findFirst();
    }

    private String version() {
        return Optional.ofNullable(LOCATOR.version(webJar))
                .orElseThrow(() -> new IllegalStateException("the class path lacks the WebJar " + webJar));
    }
}
