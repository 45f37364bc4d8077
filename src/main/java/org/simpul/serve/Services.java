package org.simpul.serve;

import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;

/** The standard services over the dataset. Each has an address of its own, and all share the dataset's, where a request tells by its form which it means. */
final class Services {

    private Services() {}

    static DataService of(ServerSettings settings, DatasetGraph dataset, RunningQueries running) {
        QueryService query = new QueryService(settings, running);
        GraphStoreService graphs = new GraphStoreService(settings.writer().isPresent());
        DataService.Builder builder = DataService.newBuilder(dataset);
        add(builder, Operation.Query, "sparql", query, settings);
        add(builder, Operation.GSP_RW, "data", graphs, settings);
        if (settings.writer().isPresent()) {
            add(builder, Operation.Update, "update", new UpdateService(), settings);
        }
        return builder.build();
    }

    private static void add(
            DataService.Builder builder,
            Operation operation,
            String name,
            ActionService service,
            ServerSettings settings) {
        for (String place : new String[] {name, ""}) {
            builder.addEndpoint(Endpoint.create()
                    .operation(operation)
                    .endpointName(place)
                    .context(context(settings))
                    .processor(service)
                    .build());
        }
    }

    private static Context context(ServerSettings settings) {
        long time = settings.queryTimeout().toMillis();
        Context context = new Context();
        context.set(ARQ.queryTimeout, time + "," + time);
        context.set(ARQ.httpServiceAllowed, false);
        context.set(TDB2.symUnionDefaultGraph, true);
        return context;
    }
}
