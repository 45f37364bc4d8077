package org.simpul.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The machine's name, for the record of a run. */
final class HostName {

    private HostName() {}

    /** The name, or {@code localhost} where the machine has none. */
    static String local() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
