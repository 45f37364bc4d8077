package org.simpul.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.riot.web.HttpNames;
import org.eclipse.jetty.http.BadMessageException;

/** The SPARQL Protocol for updates, as Fuseki does it, for the writer alone and for updates that {@link UpdateGuard} lets through. */
final class UpdateService extends SPARQL_Update {

    private static final int BAD_REQUEST = 400;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;

    @Override
    public void validate(HttpAction action) {
        if (!action.getRequestMethod().equals("POST")) {
            ServletOps.errorMethodNotAllowed(action.getRequestMethod());
        }
        Login.requireWriter(action);
        if (action.getRequestContentType() == null) {
            throw StoreProblems.refusal(action, UNSUPPORTED_MEDIA_TYPE, "An update needs a Content-Type.");
        }
        if (action.getRequestHeader("Content-Encoding") != null) {
            throw StoreProblems.refusal(
                    action, UNSUPPORTED_MEDIA_TYPE, "Send the update as it is, without Content-Encoding.");
        }
        super.validate(action);
    }

    @Override
    protected void execute(HttpAction action, InputStream input) {
        byte[] update = read(action, input);
        try {
            UpdateGuard.check(new String(update, StandardCharsets.UTF_8), namesDataset(action));
        } catch (QueryGuard.RefusedException e) {
            throw StoreProblems.refusal(action, BAD_REQUEST, e.getMessage());
        }
        super.execute(action, new ByteArrayInputStream(update));
    }

    private static boolean namesDataset(HttpAction action) {
        return Optional.ofNullable(action.getRequestParameter(HttpNames.paramUsingGraphURI))
                .or(() -> Optional.ofNullable(action.getRequestParameter(HttpNames.paramUsingNamedGraphURI)))
                .isPresent();
    }

    private static byte[] read(HttpAction action, InputStream input) {
        try {
            return input.readAllBytes();
        } catch (BadMessageException | IOException e) {
            throw StoreProblems.refusal(action, BAD_REQUEST, "The update could not be read, or is too long.");
        }
    }
}
