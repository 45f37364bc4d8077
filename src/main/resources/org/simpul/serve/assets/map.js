// The map: a period over its lines and rows, layers, closer and wider, and rows that light up their lines.
import { element, wordsOf } from "./dom.js";
import { Period, follow, meets } from "./network-period.js";

const [WIDTH, HEIGHT] = [2000, 920];
const CLOSEST = 120;

class StateMap {
    constructor(figure) {
        this.figure = figure;
        this.words = wordsOf(figure);
        this.drawing = figure.querySelector("svg.world");
        this.lines = [...document.querySelectorAll("[data-edge]")];
        figure.prepend(this.tools());
        this.form = document.getElementById("map-form");
        this.slider();
        this.form.hidden = this.period !== undefined; // the slider does the same
        this.point();
        this.zoom();
        this.apply();
    }

    slider() {
        const years = this.lines.flatMap((line) => this.times(line).flat()).filter((year) => year !== "").map(Number);
        if (years.length < 2) {
            return;
        }
        const [first, last] = [Math.min(...years), Math.max(...years)];
        this.period = new Period(this.words, [first, last], this.counts(first, last), () => this.apply());
        this.period.set(this.form.elements.from.value, this.form.elements.to.value);
        this.undated = element("input", { type: "checkbox", checked: true, onchange: () => this.apply() });
        this.figure.append(this.period.box, element("label", { class: "box" }, this.undated, ` ${this.words("undated")}`));
    }

    times(line) {
        return line.dataset.times === "" ? [] : line.dataset.times.split(" ").map((time) => time.split("/"));
    }

    counts(first, last) {
        const counts = new Array(last - first + 1).fill(0);
        for (const line of this.drawing.querySelectorAll("[data-edge]")) {
            for (const [start, end] of this.times(line)) {
                for (let year = Number(start || end); year <= Number(end || start); year++) {
                    counts[year - first]++;
                }
            }
        }
        return counts;
    }

    apply() {
        const years = this.period?.years() ?? { from: "", to: "" };
        const within = ([start, end]) => meets(years, start, end);
        let shown = 0;
        for (const line of this.lines) {
            const times = this.times(line);
            const passes = times.length === 0 ? this.undated?.checked ?? true : times.some(within);
            line.toggleAttribute("hidden", !passes);
            shown += passes && this.drawing.contains(line) ? 1 : 0;
        }
        this.figure.dataset.shown = shown;
        if (this.period) {
            follow(this.form, years);
        }
    }

    tools() {
        const layer = (name, selector) => {
            const toggle = ({ target }) =>
                this.drawing.querySelectorAll(selector).forEach((path) => path.parentNode.classList.toggle("off", !target.checked));
            return element("label", { class: "box" }, element("input", { type: "checkbox", checked: true, onchange: toggle }), ` ${this.words(name)}`);
        };
        const button = (word, factor) => element("button", { type: "button", class: "quiet", onclick: () => this.scale(factor) }, this.words(word));
        return element(
            "div",
            { class: "net-bar" },
            layer("flows", ".flow"),
            layer("ties", ".tie"),
            element("div", { class: "buttons" }, button("closer", 0.7), button("wider", 1 / 0.7)));
    }

    scale(factor, at = null) {
        const box = this.drawing.viewBox.baseVal;
        const width = Math.min(WIDTH, Math.max(CLOSEST, box.width * factor));
        const height = (width * HEIGHT) / WIDTH;
        const { x, y } = at ?? { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        const left = x - ((x - box.x) * width) / box.width;
        const top = y - ((y - box.y) * height) / box.height;
        this.drawing.setAttribute("viewBox", `${left} ${top} ${width} ${height}`);
        this.unit();
    }

    /** How much of the drawing a pixel of the screen is: names and strokes keep their size by it. */
    unit() {
        const { a } = this.drawing.getScreenCTM() ?? {};
        if (a > 0) {
            this.drawing.style.setProperty("--unit", 1 / a);
            this.thin();
        }
    }

    /** Names that would lie over another one are left out until the map is closer. */
    thin() {
        const taken = [];
        const names = [...this.drawing.querySelectorAll("text")];
        names.forEach((name) => name.removeAttribute("visibility"));
        for (const name of names) {
            const { left, top, right, bottom } = name.getBoundingClientRect();
            const free = taken.every((other) => right < other.left || left > other.right || bottom < other.top || top > other.bottom);
            if (free) {
                taken.push({ left, top, right, bottom });
            } else {
                name.setAttribute("visibility", "hidden");
            }
        }
    }

    zoom() {
        this.scale(1);
        new ResizeObserver(() => this.unit()).observe(this.drawing);
        let grabbed = null;
        this.drawing.addEventListener("wheel", (event) => {
            if (event.ctrlKey || event.metaKey) {
                event.preventDefault(); // without the key the wheel moves the page, as everywhere
                this.scale(event.deltaY > 0 ? 1.15 : 0.87, this.place(event));
            }
        }, { passive: false });
        this.drawing.addEventListener("pointerdown", (event) => (grabbed = this.place(event)));
        addEventListener("pointerup", () => (grabbed = null));
        this.drawing.addEventListener("pointermove", (event) => {
            if (grabbed && event.buttons === 1) {
                const now = this.place(event);
                const box = this.drawing.viewBox.baseVal;
                this.drawing.setAttribute("viewBox", `${box.x + grabbed.x - now.x} ${box.y + grabbed.y - now.y} ${box.width} ${box.height}`);
            }
        });
    }

    place(event) {
        return new DOMPoint(event.clientX, event.clientY).matrixTransform(this.drawing.getScreenCTM().inverse());
    }

    /** A row and its line belong together: either lights up the other. */
    point() {
        for (const line of this.lines) {
            const same = this.lines.filter((other) => other.dataset.edge === line.dataset.edge);
            for (const [event, on] of [["mouseenter", true], ["mouseleave", false], ["focusin", true], ["focusout", false]]) {
                line.addEventListener(event, () => same.forEach((other) => other.classList.toggle("lit", on)));
            }
        }
    }
}

const figure = document.querySelector("figure.map");
if (figure) {
    new StateMap(figure);
}
