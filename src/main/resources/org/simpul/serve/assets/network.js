// The network view. The server's page has the form, the table and the downloads, which work without this; here the drawing is added to it.
import { choice, element, wordsOf } from "./dom.js";
import * as filters from "./network-filter.js";
import { swatches } from "./network-legend.js";
import * as look from "./network-look.js";
import { Drawing } from "./network-drawing.js";
import { short } from "./network-labels.js";
import { Layouts, start, suitable } from "./network-layout.js";
import { Panel } from "./network-panel.js";
import { Period } from "./network-period.js";
import { savePng, saveSvg } from "./network-save.js";
import { Table } from "./network-table.js";

const NARROW = matchMedia("(max-width: 60rem)");

class NetworkView {
    constructor(root, data) {
        this.root = root;
        this.data = data;
        this.words = wordsOf(root);
        this.form = document.getElementById("filters");
        this.sizes = "degree";
        this.colours = "type";
        this.table = new Table(document.getElementById("table"));
        this.countDegrees();
        this.build();
        this.draw();
        this.listen();
        this.apply();
        this.drawing.now();
        this.layouts.run(this.layout);
        root.dataset.ready = Math.round(performance.now());
    }

    countDegrees() {
        this.data.nodes.forEach((node) => (node.degree = 0));
        for (const edge of this.data.edges) {
            this.data.nodes[edge.source].degree++;
            this.data.nodes[edge.target].degree++;
        }
        this.metrics = { degree: this.data.nodes.map((node) => node.degree) };
    }

    build() {
        const { words, data } = this;
        this.canvas = element("div", { class: "net-canvas", role: "application", tabindex: 0, "aria-label": words("drawing", data.nodes.length, data.edges.length) });
        this.status = element("p", { class: "net-status small soft", role: "status" });
        this.side = element("div", { class: "net-side", role: "region", "aria-label": words("chosen") });
        this.panel = new Panel(this.side, words, (edge) => this.choose(edge), (edge) => this.edgeAddress(edge));
        this.panel.clear();
        this.layout = suitable(data.nodes.length);
        this.period = new Period(words, data.years, filters.perYear(data, ...data.years), ({ from, to }) => {
            this.form.elements.from.value = from;
            this.form.elements.to.value = to;
            this.apply();
        });
        this.root.append(
            this.toolbar(),
            element("div", { class: "net-stage" }, this.canvas, this.side),
            this.period.box,
            this.status);
        this.root.hidden = false;
        if (NARROW.matches) {
            this.form.closest("details").open = false; // the drawing first, where there is no room for both
        }
        swatches(this.form);
    }

    toolbar() {
        const { words } = this;
        const names = element("datalist", { id: "net-names" }, this.data.nodes.map((node) => element("option", { value: node.label })));
        this.find = element("input", { id: "net-find", type: "search", list: "net-names", autocomplete: "off", onchange: () => this.findNode() });
        const metrics = ["degree", "betweenness", "pageRank", "eigenvector"].map((m) => [m, words(m)]);
        return element(
            "div",
            { class: "net-bar" },
            element("div", {}, element("label", { for: "net-find" }, words("find")), this.find, names),
            choice("net-size", words("size"), metrics, "degree", (value) => this.measureBy("sizes", value)),
            choice("net-colour", words("colour"), [["type", words("byType")], ["community", words("byCommunity")]], "type", (value) => this.measureBy("colours", value)),
            choice("net-layout", words("layout"), ["fcose", "force", "circle"].map((l) => [l, words(l)]), this.layout, (value) => {
                this.layout = value;
                this.layouts.run(value);
            }),
            element("div", { class: "buttons" },
                this.button("fit", () => this.drawing.fit(look.seen(this.drawing.nodes))),
                this.button("all", () => this.everything()),
                this.button("png", () => savePng(this.drawing)),
                this.button("svg", () => saveSvg(this.drawing))));
    }

    button(word, onclick) {
        return element("button", { type: "button", class: "quiet", id: `net-${word}`, onclick }, this.words(word));
    }

    draw() {
        const positions = start(this.data.nodes);
        const nodes = this.data.nodes.map((node, i) => ({ ...node, ...positions[i], ...this.nodeLook(node, i), number: i, short: short(node.label), edges: [] }));
        const edges = this.data.edges.map((edge) => this.edge(edge, nodes));
        this.drawing = new Drawing(this.canvas, nodes, edges, (what) => (what ? this.choose(what) : this.unmark()));
        this.drawing.fit(nodes);
        this.layouts = new Layouts(this.drawing, JSON.parse(this.root.dataset.libraries), (busy) => {
            this.root.classList.toggle("busy", busy);
            this.tell(busy);
        });
    }

    nodeLook(node, i) {
        const values = this.metrics[this.sizes];
        this.most ??= {};
        const most = (this.most[this.sizes] ??= Math.max(1e-12, ...values));
        const size = look.diameter(values[i] / most);
        const { shape, colour } = look.typeLook(node.type);
        return {
            size,
            shape,
            font: 9 + size / 7,
            colour: this.colours === "community" ? look.communityColour(this.metrics.community[i]) : colour,
            typeName: this.data.types[node.type],
        };
    }

    edge({ id, source, target, relation, symmetric, claims }, nodes) {
        const made = {
            id,
            source: nodes[source],
            target: nodes[target],
            relation,
            symmetric,
            name: this.data.relations[relation],
            width: 1 + Math.min(4, Math.log2(claims.length + 1) - 0.5),
            ...look.relationLook(relation),
        };
        made.source.edges.push(made);
        made.target.edges.push(made);
        return made;
    }

    edgeAddress({ source, target, relation }) {
        const query = new URLSearchParams({ source: source.iri, relation, target: target.iri });
        if (this.root.dataset.lang) {
            query.append("lang", this.root.dataset.lang);
        }
        return `/network/edge?${query}`;
    }

    listen() {
        this.form.addEventListener("input", () => this.apply());
        this.form.addEventListener("submit", (event) => {
            event.preventDefault();
            this.apply();
            this.path();
        });
        matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.repaint());
        if (this.form.elements["path-from"].value && this.form.elements["path-to"].value) {
            this.path();
        }
    }

    /** Shows what passes the form, and nothing that no visible edge joins. */
    apply() {
        const filter = filters.read(this.form);
        this.period.set(filter.from, filter.to);
        this.passed = filters.passing(this.data, filter);
        const { nodes, edges } = this.drawing;
        nodes.forEach((node) => (node.out = true));
        edges.forEach((edge, i) => {
            edge.out = !this.passed.has(i);
            if (!edge.out) {
                edge.source.out = edge.target.out = false;
            }
        });
        this.joined = look.seen(nodes).length;
        this.drawing.change();
        this.tell(this.root.classList.contains("busy"));
        this.follow(filter);
    }

    /** The address of the page and of the downloads say what is seen. */
    follow(filter) {
        const query = filters.parameters(filter);
        if (this.root.dataset.lang) {
            query.append("lang", this.root.dataset.lang);
        }
        history.replaceState(null, "", `${location.pathname}${query.size ? `?${query}` : ""}`);
        this.table.follow();
        for (const link of document.querySelectorAll("a[data-download]")) {
            link.href = `${link.dataset.download}${query.size ? `?${query}` : ""}`;
        }
    }

    tell(busy) {
        this.root.dataset.edges = this.passed?.size ?? 0;
        this.root.dataset.nodes = this.joined ?? 0;
        this.status.textContent = this.words("seen", this.joined ?? 0, this.passed?.size ?? 0) + (busy ? ` ${this.words("placing")}` : "");
    }

    choose(chosen) {
        this.unmark();
        chosen.chosen = true;
        if (chosen.edges) {
            this.panel.node(chosen, () => this.around(chosen));
        } else {
            this.panel.edge(chosen);
        }
    }

    unmark() {
        for (const one of this.elements()) {
            one.chosen = one.path = one.faded = false;
        }
        this.drawing.change();
    }

    elements() {
        return [...this.drawing.nodes, ...this.drawing.edges];
    }

    /** Only these edges and their nodes stay clear, and are brought near. */
    show(edges, nodes, padding) {
        const clear = new Set([...edges, ...nodes]);
        this.elements().forEach((one) => (one.faded = !clear.has(one)));
        this.drawing.fit(look.seen(nodes), padding);
        this.drawing.change();
    }

    around(node) {
        this.show(node.edges, [...new Set([node, ...ends(node.edges)])], 60);
    }

    everything() {
        this.form.querySelectorAll("input[type=checkbox]").forEach((box) => (box.checked = box.name !== "dated"));
        for (const name of ["from", "to", "document", "path-from", "path-to"]) {
            this.form.elements[name].value = "";
        }
        this.form.elements.confidence.value = 0;
        this.unmark();
        this.panel.clear();
        this.apply();
        this.drawing.fit(look.seen(this.drawing.nodes));
    }

    findNode() {
        const wanted = this.find.value.trim().toLowerCase();
        const found = wanted && this.drawing.nodes.find((node) => node.label.toLowerCase() === wanted);
        if (found) {
            this.choose(found);
            this.drawing.centre(found);
            this.panel.focus();
        }
    }

    async path() {
        const { "path-from": from, "path-to": to } = this.form.elements;
        if (!from.value.trim() || !to.value.trim()) {
            return;
        }
        const query = filters.parameters(filters.read(this.form));
        query.append("path-from", from.value.trim());
        query.append("path-to", to.value.trim());
        const answer = await fetch(`/data/path.json?${query}`);
        const found = answer.ok ? await answer.json() : { edges: [] };
        const byId = new Map(this.drawing.edges.map((edge) => [edge.id, edge]));
        const edges = found.edges.map((id) => byId.get(id));
        this.unmark();
        if (edges.length === 0) {
            this.panel.message(this.words(found.unknown ? "unknownName" : "noPath"));
            return;
        }
        const nodes = [...new Set(ends(edges))];
        [...edges, ...nodes].forEach((one) => (one.path = true));
        this.show(edges, nodes, 80);
        this.panel.path(edges);
    }

    /** Centrality and communities are counted by the server, once they are asked for. */
    async measureBy(what, value) {
        this[what] = value;
        if (value !== "degree" && value !== "type" && !this.metrics.community) {
            this.root.classList.add("busy");
            const measured = await (await fetch(this.root.dataset.metrics)).json();
            Object.assign(this.metrics, measured);
            this.root.classList.remove("busy");
        }
        this.repaint();
    }

    repaint() {
        look.forgetColours();
        this.drawing.nodes.forEach((node, i) => Object.assign(node, this.nodeLook(this.data.nodes[i], i)));
        this.drawing.edges.forEach((edge) => Object.assign(edge, look.relationLook(edge.relation)));
        this.drawing.change();
        swatches(this.form);
    }
}

function ends(edges) {
    return edges.flatMap(({ source, target }) => [source, target]);
}

const root = document.getElementById("network");
if (root) {
    const answer = await fetch(root.dataset.source);
    globalThis.simpulNetwork = new NetworkView(root, await answer.json());
}
