// The slider of a form that asks for some years of its page: what changes is taken from the server's answer, and the address of the page goes with it.
import { wordsOf } from "./dom.js";
import { Period } from "./network-period.js";

const DELAY = 200;

class PeriodForm {
    constructor(form) {
        this.form = form;
        const { first, last, counts } = form.dataset;
        this.period = new Period(wordsOf(form), [Number(first), Number(last)], counts.split(" ").map(Number), (years) => this.move(years));
        this.period.set(this.within(form.elements.from.value), this.within(form.elements.to.value));
        form.after(this.period.box);
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            this.period.set(this.within(form.elements.from.value), this.within(form.elements.to.value));
            this.load();
        });
    }

    /** A year as the slider can show it. */
    within(year) {
        return year && String(Math.min(Math.max(Number(year), this.form.dataset.first), this.form.dataset.last));
    }

    move({ from, to }) {
        this.form.elements.from.value = from;
        this.form.elements.to.value = to;
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.load(), DELAY);
    }

    /** Takes the page of the years; of answers that overlap only the last one counts. */
    async load() {
        clearTimeout(this.timer);
        const fields = [...new FormData(this.form)].filter(([, value]) => value !== "");
        const address = `${this.form.getAttribute("action")}?${new URLSearchParams(fields)}`;
        this.asked = address;
        const answer = await fetch(address);
        const text = await answer.text();
        if (this.asked !== address || !answer.ok) {
            return;
        }
        const place = this.form.dataset.place;
        const page = new DOMParser().parseFromString(text, "text/html");
        document.getElementById(place).replaceWith(document.adoptNode(page.getElementById(place)));
        history.replaceState(null, "", address);
        this.form.dataset.shown = address;
    }
}

const form = document.querySelector("form.years");
if (form) {
    new PeriodForm(form);
    form.dataset.ready = "true";
}
