// The table below the drawing tells the same as it: when what is seen has changed, the server is asked for the table of it.

const WAIT = 600;

export class Table {
    constructor(section) {
        this.section = section;
        this.told = location.search;
    }

    /** Follows the address of the page, once it has rested for a moment. */
    follow() {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.load(), WAIT);
    }

    async load() {
        const asked = location.search;
        if (asked === this.told) {
            return;
        }
        const answer = await fetch(location.pathname + asked);
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const table = page.getElementById(this.section.id);
        if (table && asked === location.search) {
            this.told = asked;
            this.section.replaceChildren(...table.childNodes);
        }
    }
}
