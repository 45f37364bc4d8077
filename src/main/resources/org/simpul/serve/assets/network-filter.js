// Which edges are seen. The server filters downloads and the page without scripts by the same rules (NetworkQuestion).

/** What the form asks for. */
export function read(form) {
    const fields = new FormData(form);
    const checked = (name) => {
        const boxes = [...form.querySelectorAll(`input[name="${name}"]`)];
        const on = boxes.filter((box) => box.checked).map((box) => box.value);
        return on.length === 0 || on.length === boxes.length ? null : new Set(on);
    };
    return {
        from: fields.get("from") || "",
        to: fields.get("to") || "",
        dated: fields.has("dated"),
        relations: checked("relation"),
        types: checked("type"),
        document: fields.get("document") || "",
        confidence: Number(fields.get("confidence") || 0),
    };
}

/** The same as parameters of an address; what is not asked for is left out. */
export function parameters(filter) {
    const query = new URLSearchParams();
    for (const name of ["from", "to", "document"]) {
        if (filter[name]) {
            query.append(name, filter[name]);
        }
    }
    if (filter.dated) {
        query.append("dated", "1");
    }
    if (filter.confidence > 0) {
        query.append("confidence", filter.confidence);
    }
    filter.relations?.forEach((relation) => query.append("relation", relation));
    filter.types?.forEach((type) => query.append("type", type));
    return query;
}

/** The edges that pass, as a set of their numbers. An edge passes where one of its claims does. */
export function passing(data, filter) {
    const first = filter.from ? `${filter.from.padStart(4, "0")}-01-01` : "";
    const last = filter.to ? `${filter.to.padStart(4, "0")}-12-31` : "9999";
    const wanted = data.documents.findIndex((d) => d.iri === filter.document);
    const claimPasses = ([document, confidence, times]) =>
        confidence >= filter.confidence &&
        (filter.document === "" || document === wanted) &&
        (times.length === 0
            ? !filter.dated
            : times.some(([start, end]) => (start === "" || start <= last) && (end === "" || end >= first)));
    const typePasses = (node) => filter.types === null || filter.types.has(data.nodes[node].type);
    const passed = new Set();
    data.edges.forEach((edge, i) => {
        if (
            (filter.relations === null || filter.relations.has(edge.relation)) &&
            typePasses(edge.source) &&
            typePasses(edge.target) &&
            edge.claims.some(claimPasses)
        ) {
            passed.add(i);
        }
    });
    return passed;
}

/** How many edges have a claim that holds in each year from first to last. */
export function perYear(data, first, last) {
    const counts = new Array(last - first + 1).fill(0);
    for (const edge of data.edges) {
        const years = new Set();
        for (const [, , times] of edge.claims) {
            for (const [start, end] of times) {
                const a = start === "" ? Number(end.slice(0, 4)) : Number(start.slice(0, 4));
                const b = end === "" ? a : Number(end.slice(0, 4));
                for (let year = Math.max(a, first); year <= Math.min(b, last); year++) {
                    years.add(year);
                }
            }
        }
        years.forEach((year) => counts[year - first]++);
    }
    return counts;
}
