// The query editor: YASGUI on this server's endpoint, with charts and graphs beside its table. It fetches nothing from elsewhere, so it completes no prefixes or classes from other sites.
import { element, wordsOf } from "./dom.js";
import { fromSparql } from "./answer-data.js";
import { chart, graph } from "./answer-views.js";

/** A view of answers for YASGUI, drawn by one of ours. */
function plugin(draw, name, icon, words) {
    return class {
        constructor(yasr) {
            this.yasr = yasr;
            this.priority = 5;
            this.label = words(name);
        }

        canHandleResults() {
            return Boolean(this.yasr.results?.getVariables?.().length);
        }

        draw() {
            const answer = this.yasr.results.getAsJson() ?? { head: { vars: [] }, results: { bindings: [] } };
            const box = element("div", { class: "answer-view" });
            this.yasr.resultsEl.replaceChildren(box);
            draw(box, fromSparql(answer, words), words);
        }

        getIcon() {
            return element("span", { class: "view-icon", "aria-hidden": "true" }, icon);
        }
    };
}

/** What YASGUI leaves open for those who use a screen reader: each tab stands beside a button, which a list of tabs must not hold, and fields have no names. */
function tend(root, yasgui, words) {
    const mend = () => {
        root.querySelector(".tabsList").removeAttribute("role");
        root.querySelectorAll(".tabsList .tab").forEach((tab) => tab.setAttribute("role", "tablist"));
        root.querySelectorAll(".tabsList input").forEach((field) => field.setAttribute("aria-label", words("name")));
        root.querySelectorAll(".CodeMirror-scroll").forEach((area) => {
            area.setAttribute("tabindex", "0"); // else its hidden part is out of the keyboard's reach
            area.setAttribute("role", "region");
            area.setAttribute("aria-label", words("own"));
        });
        root.querySelectorAll(".CodeMirror textarea").forEach((field) => field.setAttribute("aria-label", words("own")));
    };
    mend();
    new MutationObserver(mend).observe(root.querySelector(".tabsList"), { childList: true });
    yasgui.on("tabSelect", () => setTimeout(mend));
}

function open(root) {
    const words = wordsOf(root);
    const query = root.dataset.query;
    const shared = location.hash.startsWith("#query="); // a link that the editor's share button made
    Yasgui.Yasqe.defaults.autocompleters = [];
    Yasgui.Yasqe.defaults.extraKeys = { ...Yasgui.Yasqe.defaults.extraKeys, "Tab": false, "Shift-Tab": false }; // else nobody leaves the text by keyboard
    Yasgui.Yasqe.defaults.value = root.dataset.example;
    Yasgui.Yasr.registerPlugin("chart", plugin(chart, "chart", "▤", words));
    Yasgui.Yasr.registerPlugin("graph", plugin(graph, "graph", "⚭", words));
    Yasgui.Yasr.defaults.pluginOrder = ["table", "chart", "graph", "response"];
    Yasgui.Yasr.defaults.plugins.table.dynamicConfig = { compact: true }; // values as people read them, without datatypes and quotation marks
    root.hidden = false;
    document.getElementById("plain").hidden = true;
    const yasgui = new Yasgui(root, {
        requestConfig: { endpoint: `${location.origin}/simpul/sparql`, method: "GET" },
        endpointCatalogueOptions: { getData: () => [], keys: [], renderItem: () => {} },
        copyEndpointOnNewTab: true,
        persistenceId: "simpul",
        autofocus: false,
        populateFromUrl: shared, // YASGUI would else send what this page's own parameters are to the endpoint
    });
    yasgui.getTab()?.setRequestConfig({ args: [] }); // a shared link has this page's parameters in it too, which the endpoint does not know
    if (query && !shared) {
        const tab = yasgui.addTab(true, { name: new URLSearchParams(location.search).get("question") ?? undefined });
        tab.setQuery(query);
    }
    tend(root, yasgui, words);
    globalThis.simpulEditor = yasgui;
    root.dataset.ready = "1";
}

const root = document.getElementById("editor");
if (root && globalThis.Yasgui) {
    open(root);
}
