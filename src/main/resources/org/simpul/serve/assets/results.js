// The answer of a library query: the server's table, and beside it a chart and a graph.
import { element, wordsOf } from "./dom.js";
import { fromTable } from "./answer-data.js";
import { chart, graph } from "./answer-views.js";

class Views {
    constructor(root, table) {
        this.root = root;
        this.words = wordsOf(root);
        this.panels = { table, chart: element("div", { hidden: true }), graph: element("div", { hidden: true }) };
        this.tabs = Object.keys(this.panels).map((name) => this.tab(name));
        root.append(element("div", { role: "tablist", class: "tabs", "aria-label": table.getAttribute("aria-label") }, this.tabs), this.panels.chart, this.panels.graph);
        this.show(new URLSearchParams(location.search).get("view") ?? "table", false);
    }

    tab(name) {
        const panel = this.panels[name];
        panel.id ||= `view-${name}`;
        panel.setAttribute("role", "tabpanel");
        return element("button", {
            type: "button", role: "tab", id: `tab-${name}`, "aria-controls": panel.id,
            onclick: () => this.show(name, true),
            onkeydown: ({ key }) => this.move(name, { ArrowRight: 1, ArrowLeft: -1 }[key]),
        }, this.words(name));
    }

    move(name, step) {
        const names = Object.keys(this.panels);
        const next = names[names.indexOf(name) + (step ?? 0)];
        if (step && next) {
            this.show(next, true);
            document.getElementById(`tab-${next}`).focus();
        }
    }

    /** The address says which view is open, so that a link opens the same one again. */
    show(name, remember) {
        const chosen = name in this.panels ? name : "table";
        for (const tab of this.tabs) {
            const on = tab.id === `tab-${chosen}`;
            tab.setAttribute("aria-selected", on);
            tab.tabIndex = on ? 0 : -1;
        }
        Object.entries(this.panels).forEach(([other, panel]) => (panel.hidden = other !== chosen));
        if (remember) {
            const query = new URLSearchParams(location.search);
            query.set("view", chosen);
            history.replaceState(null, "", `?${query}`);
        }
        if (chosen !== "table" && !this.panels[chosen].hasChildNodes()) {
            this.answer ??= fromTable(this.panels.table);
            (chosen === "chart" ? chart : graph)(this.panels[chosen], this.answer, this.words);
        }
    }
}

const root = document.getElementById("views");
if (root) {
    new Views(root, document.getElementById("answer"));
}
