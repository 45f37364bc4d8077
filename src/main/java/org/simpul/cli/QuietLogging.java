package org.simpul.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps libraries from writing between the program's own lines: only warnings, and nothing of the PDF reader, which
 * complains of every odd font, nor of strangers who send a server
 * headers that cannot be, which would be written as they are. What concerns the user is reported by the commands themselves.
 */
public final class QuietLogging {

    /** Called by java.util.logging, by name, when a library first uses it. */
    public QuietLogging() {
        Logger.getLogger("").setLevel(Level.SEVERE);
    }

    /** To be called before any library logs. What the user set with {@code -D} stays. */
    static void install() {
        setDefault("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        setDefault("org.slf4j.simpleLogger.showThreadName", "false");
        setDefault("org.slf4j.simpleLogger.log.org.apache.pdfbox", "off");
        setDefault("org.slf4j.simpleLogger.log.org.apache.fontbox", "off");
        setDefault("org.slf4j.simpleLogger.log.org.apache.jena.sparql.algebra.walker", "off");
        setDefault("org.slf4j.simpleLogger.log.org.eclipse.jetty.util.HostPort", "off");
        setDefault("org.slf4j.simpleLogger.log.org.apache.jena.atlas.web.MediaRange", "off");
        setDefault("java.util.logging.config.class", QuietLogging.class.getName());
    }

    private static void setDefault(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
