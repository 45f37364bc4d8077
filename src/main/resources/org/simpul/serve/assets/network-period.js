// The slider below the network: from one year to another, with a small chart of how many relations each year has, and a button that lets the period move on by itself.
import { element, svg } from "./dom.js";

const STEP = 900;
const BAR_HEIGHT = 34;

/** Whether something from one year to another holds within a period; an empty year is as far as one likes. */
export function meets({ from, to }, start, end) {
    return (to === "" || start === "" || Number(start) <= Number(to)) && (from === "" || end === "" || Number(end) >= Number(from));
}

/** Writes a period into the fields of a form and into the address of the page, which then opens the same again. */
export function follow(form, { from, to }) {
    const query = new URLSearchParams(location.search);
    for (const [name, year] of [["from", from], ["to", to]]) {
        form.elements[name].value = year;
        query.delete(name);
        if (year !== "") {
            query.append(name, year);
        }
    }
    history.replaceState(null, "", `${location.pathname}${query.size ? `?${query}` : ""}${location.hash}`);
}

export class Period {
    /**
     * @param words the words of the page
     * @param years first and last year
     * @param counts relations in each year
     * @param onchange told the years as texts; both are empty where all years are wanted
     */
    constructor(words, [first, last], counts, onchange) {
        Object.assign(this, { words, first, last, onchange });
        this.from = this.handle("period-from", words("from"), first);
        this.to = this.handle("period-to", words("to"), last);
        this.shown = element("output", { for: "period-from period-to", "aria-live": "polite" });
        this.play = element("button", { type: "button", class: "play", onclick: () => this.toggle() }, words("play"));
        this.bars = this.chart(counts);
        this.box = element(
            "div",
            { class: "period", role: "group", "aria-label": words("period") },
            this.play,
            element("div", { class: "period-track" }, this.bars, this.from, this.to),
            this.shown);
        this.show();
    }

    handle(id, label, value) {
        return element("input", {
            id, type: "range", min: this.first, max: this.last, value, step: 1, "aria-label": label,
            oninput: ({ target }) => this.move(target),
        });
    }

    chart(counts) {
        const most = Math.max(1, ...counts);
        const width = 100 / counts.length;
        return svg(
            "svg",
            { viewBox: `0 0 100 ${BAR_HEIGHT}`, preserveAspectRatio: "none", class: "period-bars", "aria-hidden": "true" },
            counts.map((count, i) => {
                const height = (BAR_HEIGHT * count) / most;
                return svg("rect", { x: i * width + width * 0.1, width: width * 0.8, y: BAR_HEIGHT - height, height });
            }));
    }

    /** The years, each empty at its end of the scale: an edge before the first year would else never be seen. */
    years() {
        const [from, to] = [this.from.value, this.to.value].map(Number);
        return { from: from === this.first ? "" : String(from), to: to === this.last ? "" : String(to) };
    }

    /** Sets the years from elsewhere, without telling. */
    set(from, to) {
        this.from.value = from || this.first;
        this.to.value = to || this.last;
        this.show();
    }

    move(handle) {
        const [from, to] = [this.from.value, this.to.value].map(Number);
        if (from > to) {
            handle.value = handle === this.from ? to : from;
        }
        this.tell();
    }

    tell() {
        this.show();
        this.onchange(this.years());
    }

    show() {
        const [from, to] = [this.from.value, this.to.value].map(Number);
        this.shown.textContent = from === to ? from : `${from}–${to}`;
        [...this.bars.children].forEach((bar, i) => bar.classList.toggle("within", this.first + i >= from && this.first + i <= to));
    }

    toggle() {
        if (this.timer) {
            this.stop();
        } else {
            this.begin();
        }
    }

    /** The period moves on a year at a time. Where all years are chosen there is nothing to move, and it becomes a few years at the beginning. */
    begin() {
        const [from, to] = [this.from.value, this.to.value].map(Number);
        if (to === this.last) {
            const width = from === this.first ? Math.min(4, this.last - this.first) : to - from;
            this.from.value = this.first;
            this.to.value = this.first + width;
            this.tell();
        }
        this.timer = setInterval(() => this.step(), STEP);
        this.play.textContent = this.words("pause");
        this.play.setAttribute("aria-pressed", "true");
    }

    step() {
        const [from, to] = [this.from.value, this.to.value].map(Number);
        if (to >= this.last) {
            this.stop();
            return;
        }
        this.to.value = to + 1;
        this.from.value = from + 1;
        this.tell();
    }

    stop() {
        clearInterval(this.timer);
        this.timer = null;
        this.play.textContent = this.words("play");
        this.play.setAttribute("aria-pressed", "false");
    }
}
