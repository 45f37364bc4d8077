package org.simpul.serve;

import java.util.List;

/**
 * Which methods the addresses of the server take.
 *
 * @param dataset the path of the dataset, below which its services are
 * @param writable whether there is one who may write
 */
record Methods(String dataset, boolean writable) {

    private static final List<String> READING = List.of("GET", "HEAD", "OPTIONS");
    private static final List<String> ASKING = List.of("GET", "HEAD", "POST", "OPTIONS");
    private static final List<String> WRITING = List.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE");
    private static final List<String> UPDATING = List.of("POST", "OPTIONS");

    /** The methods of an address. */
    List<String> of(String path) {
        if (isStore(path)) {
            return writable ? WRITING : isWhole(path) ? ASKING : READING;
        }
        if (path.equals(dataset + "/sparql")) {
            return ASKING;
        }
        return writable && isUpdate(path) ? UPDATING : READING;
    }

    /** The methods of an address as the header {@code Allow} names them. */
    String allow(String path) {
        return String.join(", ", of(path));
    }

    /** Whether a service of the dataset is there, or would be if somebody might write. */
    boolean isService(String path) {
        return isStore(path) || path.equals(dataset + "/sparql") || isUpdate(path);
    }

    /** Whether only the writer has business there. */
    boolean isUpdate(String path) {
        return path.equals(dataset + "/update");
    }

    /** Fuseki takes the dataset's address with a slash at its end as well. */
    private boolean isWhole(String path) {
        return path.equals(dataset) || path.equals(dataset + "/");
    }

    private boolean isStore(String path) {
        return isWhole(path) || path.equals(dataset + "/data");
    }
}
