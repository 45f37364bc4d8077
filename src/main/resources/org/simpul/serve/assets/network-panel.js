// What is chosen in the network: a node with its relations, or an edge with the passages that say it.
import { element } from "./dom.js";
import { seen } from "./network-look.js";

const MOST = 60;

export class Panel {
    /**
     * @param box where it is shown
     * @param words the words of the page
     * @param onchoose told which node or edge is chosen in the panel
     * @param address where the page of an edge is
     */
    constructor(box, words, onchoose, address) {
        Object.assign(this, { box, words, onchoose, address });
    }

    clear() {
        this.box.replaceChildren(element("p", { class: "soft" }, this.words("choose")));
    }

    node(node, around) {
        const edges = seen(node.edges).sort((a, b) => a.name.localeCompare(b.name));
        this.box.replaceChildren(
            element("h2", { tabindex: -1 }, element("a", { href: node.href }, node.label)),
            element("p", { class: "soft" }, `${node.typeName} · ${this.words("relations", edges.length)}`),
            element("p", {}, element("button", { type: "button", class: "quiet", onclick: around }, this.words("around"))),
            element("ul", { class: "steps" }, edges.slice(0, MOST).map((edge) => element("li", {}, this.step(edge)))),
            edges.length > MOST ? element("p", { class: "soft" }, this.words("more", edges.length - MOST)) : "");
    }

    /** The page of an edge is the server's; its article is taken from there. */
    async edge(edge) {
        const address = this.address(edge);
        this.asked = address;
        this.box.replaceChildren(element("p", { class: "soft", role: "status" }, this.words("loading")));
        const answer = await fetch(address);
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        if (this.asked === address) {
            const article = page.querySelector("article");
            this.box.replaceChildren(article ? document.adoptNode(article) : this.words("failed"));
            this.box.querySelector("h1")?.replaceWith(element("h2", { tabindex: -1 }, article.querySelector("h1").textContent));
        }
    }

    path(edges) {
        this.box.replaceChildren(
            element("h2", { tabindex: -1 }, this.words("path")),
            element("ol", { class: "steps" }, edges.map((edge) => element("li", {}, this.step(edge)))));
        this.focus();
    }

    message(text) {
        this.box.replaceChildren(element("p", { class: "note", role: "status" }, text));
    }

    focus() {
        this.box.querySelector("h2")?.focus({ preventScroll: true });
    }

    step(edge) {
        return element(
            "button",
            { type: "button", class: "step", onclick: () => this.onchoose(edge) },
            `${edge.source.label} `, element("em", {}, edge.name), ` ${edge.target.label}`);
    }
}
