package org.simpul.graph;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The prefixes that the graph contract names, for files that can hold them. */
public final class Prefixes {

    /** Namespaces by prefix, sorted by prefix. */
    public static final Map<String, String> ALL = Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
            Map.entry("dcterms", External.DCTERMS_NS),
            Map.entry("edtf", External.EDTF_NS),
            Map.entry("foaf", External.FOAF_NS),
            Map.entry("id", Iris.DEFAULT_BASE),
            Map.entry("oa", External.OA_NS),
            Map.entry("org", External.ORG_NS),
            Map.entry("prov", External.PROV_NS),
            Map.entry("qb", External.QB_NS),
            Map.entry("rdf", External.RDF_NS),
            Map.entry("schema", External.SCHEMA_NS),
            Map.entry("skos", External.SKOS_NS),
            Map.entry("tc", Simpul.NS),
            Map.entry("time", External.TIME_NS),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"))));

    private Prefixes() {}
}
