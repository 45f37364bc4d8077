// The timeline: a chart of how many things happened in each year, by kind; kinds are shown and hidden at once, and a period moves over the list.
import { element, svg, wordsOf } from "./dom.js";
import { Period, follow, meets } from "./network-period.js";

const KINDS = ["meeting", "action", "membership", "figure"];
const HEIGHT = 120;
const AXIS = 20;

class Timeline {
    constructor(root) {
        this.root = root;
        this.words = wordsOf(root);
        this.form = document.getElementById("timeline-form");
        this.sections = [...document.querySelectorAll("section.year")];
        const years = this.sections.map((section) => Number(section.dataset.year));
        if (years.length < 2) {
            return;
        }
        [this.first, this.last] = [years[0], years[years.length - 1]];
        this.period = new Period(this.words, [this.first, this.last], this.counts(), () => this.apply());
        this.chart = element("div", { class: "wide", role: "region", tabindex: 0, "aria-label": this.words("chart") });
        root.append(this.chart, this.period.box);
        this.period.set(this.form.elements.from.value, this.form.elements.to.value);
        this.form.addEventListener("change", ({ target }) => target.name === "kind" && this.apply());
        this.apply();
    }

    kinds() {
        return new Set([...this.form.querySelectorAll("input[name=kind]:checked")].map((box) => box.value));
    }

    counts() {
        const counts = new Array(this.last - this.first + 1).fill(0);
        this.sections.forEach((section) => (counts[section.dataset.year - this.first] = section.querySelectorAll("li[data-kind]").length));
        return counts;
    }

    apply() {
        const kinds = this.kinds();
        const years = this.period.years();
        let shown = 0;
        for (const section of this.sections) {
            let any = 0;
            for (const item of section.querySelectorAll("li[data-kind]")) {
                item.hidden = !kinds.has(item.dataset.kind) || !meets(years, item.dataset.start ?? "", item.dataset.end ?? "");
                any += item.hidden ? 0 : 1;
            }
            section.hidden = any === 0;
            shown += any;
        }
        follow(this.form, years);
        this.root.dataset.shown = shown;
        document.getElementById("timeline-count").textContent = this.words("shown", shown);
        this.draw(kinds);
    }

    /** Bars by year, stacked by kind; each leads to its year. */
    draw(kinds) {
        const width = 1120;
        const step = width / (this.last - this.first + 1);
        const stacks = this.sections.map((section) => ({
            year: Number(section.dataset.year),
            parts: KINDS.filter((kind) => kinds.has(kind)).map((kind) => [kind, section.querySelectorAll(`li[data-kind="${kind}"]`).length]),
        }));
        const most = Math.max(1, ...stacks.map(({ parts }) => parts.reduce((sum, [, n]) => sum + n, 0)));
        const bars = stacks.map(({ year, parts }) => this.bar(year, parts, (year - this.first) * step, step, (HEIGHT - AXIS) / most));
        const ticks = [];
        const every = [1, 2, 5, 10, 20, 50].find((n) => (n * width) / (this.last - this.first + 1) > 44) ?? 100;
        for (let year = Math.ceil(this.first / every) * every; year <= this.last; year += every) {
            ticks.push(svg("text", { x: (year - this.first + 0.5) * step, y: HEIGHT - 4, "text-anchor": year + 1 > this.last ? "end" : "middle" }, year));
        }
        const top = (y) => svg("line", { x1: 0, x2: width, y1: y, y2: y, class: "grid" });
        ticks.push(svg("text", { x: 0, y: 11 }, this.words("most", most)));
        this.chart.replaceChildren(svg("svg", { viewBox: `0 0 ${width} ${HEIGHT}`, class: "year-bars" }, top(0.5), top(HEIGHT - AXIS), bars, svg("g", { class: "axis" }, ticks)));
    }

    bar(year, parts, x, step, unit) {
        const total = parts.reduce((sum, [, n]) => sum + n, 0);
        if (total === 0) {
            return null;
        }
        let y = HEIGHT - AXIS;
        const name = `${year}: ${parts.filter(([, n]) => n > 0).map(([kind, n]) => `${n} ${this.words(kind)}`).join(", ")}`;
        const link = svg("a", { href: `#y${year}`, "aria-label": name }, svg("title", {}, name));
        for (const [kind, n] of parts) {
            y -= n * unit;
            link.append(svg("rect", { class: `kind-${kind}`, x: x + step * 0.1, width: Math.max(1, step * 0.8), y, height: n * unit }));
        }
        return link;
    }
}

const root = document.getElementById("timeline-chart");
if (root) {
    new Timeline(root);
}
