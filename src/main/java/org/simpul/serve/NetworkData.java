package org.simpul.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.simpul.export.Network;
import org.simpul.export.NetworkFilter;
import org.simpul.export.NetworkFormat;
import org.simpul.export.NetworkReader;
import org.simpul.export.NetworkView;

/** The data behind the network view: {@code /data/network.json}, {@code metrics.json} and {@code path.json} for its script, {@code network.gexf} and the like to save. */
final class NetworkData implements Page {

    /** Where the data is. */
    static final String PATH = "/data/";

    private static final String JSON = "application/json";
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    private final ServedStore store;

    NetworkData(Rooms.House house) {
        this.store = house.store();
    }

    @Override
    public Optional<Reply> visit(Reading reading) {
        Visit visit = reading.visit();
        String name = visit.path().substring(PATH.length());
        Fields fields = new Fields(visit);
        NetworkQuestion question = NetworkQuestion.of(
                visit, fields, () -> store.read(graph -> new NetworkReader(graph).read(NetworkFilter.ALL)));
        if (!fields.wrong().isEmpty()) {
            Fields.Wrong first = fields.wrong().get(0);
            return Optional.of(problem(visit, BAD_REQUEST, first.field() + ": " + first.why()));
        }
        Supplier<Network> network = () -> store.read(question::read);
        return switch (name) {
            case "network.json" -> json(new NetworkJson(reading).network(network.get()));
            case "metrics.json" -> json(NetworkJson.metrics(network.get()));
            case "path.json" -> json(NetworkJson.path(path(visit, network.get())));
            default ->
                name.startsWith("network.")
                        ? file(visit, name.substring("network.".length()), network)
                        : Optional.empty();
        };
    }

    /** Programs ask for this, and read its errors. */
    @Override
    public Reply problem(Visit visit, int status) {
        return problem(visit, status, Problem.of(status).line(visit.tongue()));
    }

    private static Reply problem(Visit visit, int status, String why) {
        return visit.path().endsWith(".json")
                ? new Reply(status, JSON, NetworkJson.problem(why))
                : new Reply(status, "text/plain", why + "\n");
    }

    private static NetworkPath path(Visit visit, Network network) {
        return NetworkPath.between(
                network,
                visit.parameter("path-from").orElse(""),
                visit.parameter("path-to").orElse(""));
    }

    private static Optional<Reply> json(String content) {
        return Optional.of(new Reply(OK, JSON, content));
    }

    /** Only formats that are text, and that do not hold passages. */
    private static Optional<Reply> file(Visit visit, String ending, Supplier<Network> network) {
        return Optional.of(ending)
                .filter(name -> name.equals("graphml") || name.equals("gexf"))
                .flatMap(NetworkFormat::of)
                .map(format -> new Reply(OK, format.mediaType(), write(format, visit, network.get())));
    }

    private static String write(NetworkFormat format, Visit visit, Network network) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.write(
                    NetworkView.of(network)
                            .in(NetworkJson.language(visit.tongue()))
                            .measured(),
                    out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
