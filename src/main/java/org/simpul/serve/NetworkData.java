package org.simpul.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.simpul.export.Network;
import org.simpul.export.NetworkFormat;
import org.simpul.export.NetworkView;

/** The data behind the network view: {@code /data/network.json}, {@code metrics.json} and {@code path.json} for its script, {@code network.gexf} and the like to save. */
final class NetworkData implements Page {

    /** Where the data is. */
    static final String PATH = "/data/";

    private static final String JSON = "application/json";
    private static final int OK = 200;

    private final ServedStore store;

    NetworkData(Rooms.House house) {
        this.store = house.store();
    }

    @Override
    public Optional<Reply> visit(Reading reading) {
        Visit visit = reading.visit();
        String name = visit.path().substring(PATH.length());
        return switch (name) {
            case "network.json" -> json(new NetworkJson(reading).network(network(visit)));
            case "metrics.json" -> json(NetworkJson.metrics(network(visit)));
            case "path.json" -> json(NetworkJson.path(path(visit)));
            default ->
                name.startsWith("network.") ? file(visit, name.substring("network.".length())) : Optional.empty();
        };
    }

    private NetworkPath path(Visit visit) {
        return NetworkPath.between(
                network(visit),
                visit.parameter("path-from").orElse(""),
                visit.parameter("path-to").orElse(""));
    }

    private Network network(Visit visit) {
        NetworkQuestion question = NetworkQuestion.of(visit);
        return store.read(question::read);
    }

    private static Optional<Reply> json(String content) {
        return Optional.of(new Reply(OK, JSON, content));
    }

    /** Only formats that are text, and that do not hold passages. */
    private Optional<Reply> file(Visit visit, String ending) {
        return Optional.of(ending)
                .filter(name -> name.equals("graphml") || name.equals("gexf"))
                .flatMap(NetworkFormat::of)
                .map(format -> new Reply(OK, format.mediaType(), write(format, visit)));
    }

    private String write(NetworkFormat format, Visit visit) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.write(
                    NetworkView.of(network(visit))
                            .in(NetworkJson.language(visit.tongue()))
                            .measured(),
                    out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
