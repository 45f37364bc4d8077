package org.simpul.serve;

/** The views of the explorer, in the order of the navigation. */
enum View {
    HOME("/"),
    NETWORK("/network"),
    MAP("/map"),
    TIMELINE("/timeline"),
    QUERY("/query"),
    CONTRADICTIONS("/contradictions"),
    COVERAGE("/coverage"),
    COMPARE("/compare"),
    DOCS("/docs");

    private final String path;

    View(String path) {
        this.path = path;
    }

    /** Where it is. */
    String path() {
        return path;
    }

    /** What the navigation calls it. */
    String name(Tongue tongue) {
        return tongue.text("layout.view." + path.substring(1));
    }
}
