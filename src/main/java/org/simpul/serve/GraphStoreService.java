package org.simpul.serve;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import org.apache.jena.fuseki.servlets.GSP_RW;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.web.HttpNames;

/** The Graph Store Protocol, as Fuseki does it: all may read, the writer alone may write. What is sent is read as it is, and nothing that it refers to. */
final class GraphStoreService extends GSP_RW {

    private static final int BAD_REQUEST = 400;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;

    static {
        JsonLdOptions options = new JsonLdOptions((address, loading) -> {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "Contexts at other addresses are not fetched.");
        });
        RIOT.getContext().set(LangJSONLD11.JSONLD_OPTIONS, options);
    }

    private final boolean writable;

    /** A service that only reads unless there is a writer. */
    GraphStoreService(boolean writable) {
        this.writable = writable;
    }

    /** Names of graphs are looked at here: Fuseki writes those that cannot be into the log, as they are sent. */
    @Override
    public void validate(HttpAction action) {
        String name = action.getRequestParameter(HttpNames.paramGraph);
        if (name != null
                && !name.equals(HttpNames.graphTargetDefault)
                && !name.equals(HttpNames.graphTargetUnion)
                && !isIri(name)) {
            throw StoreProblems.refusal(action, BAD_REQUEST, "A graph is named by a whole IRI.");
        }
        super.validate(action);
    }

    private static boolean isIri(String name) {
        try {
            return IRIx.create(name).isReference();
        } catch (IRIException e) {
            return false;
        }
    }

    @Override
    protected void doPut(HttpAction action) {
        requireWriting(action);
        super.doPut(action);
    }

    @Override
    protected void doPost(HttpAction action) {
        requireWriting(action);
        super.doPost(action);
    }

    @Override
    protected void doDelete(HttpAction action) {
        requireWriting(action);
        super.doDelete(action);
    }

    private void requireWriting(HttpAction action) {
        if (!writable) {
            ServletOps.errorMethodNotAllowed(action.getRequestMethod());
        }
        Login.requireWriter(action);
        if (action.getRequestHeader("Content-Encoding") != null) {
            throw StoreProblems.refusal(
                    action, UNSUPPORTED_MEDIA_TYPE, "Send the graph as it is, without Content-Encoding.");
        }
    }
}
