// Which names are written. Names keep their size on the screen, the larger nodes come first, and what would lie over another name is left out until there is room: closer, or chosen.

const WAIT = 90;
const CELL = 96;
const ROW = 16;
const LONGEST = 26;
/** Relations are named where so few are seen; else only those that are chosen, pointed at, or on a path. */
const FEW_EDGES = 24;
const EDGE_TEXT = 11;
const LARGE_NODE = 8;
const BETWEEN = 4;
const FIRST = 14;
const FAMILY = "system-ui, sans-serif";

export class Labels {
    constructor(cy) {
        this.cy = cy;
        this.brush = document.createElement("canvas").getContext("2d");
        this.widths = new Map();
        cy.on("viewport resize dragfree", () => this.later());
        cy.on("mouseover", "edge", ({ target }) => this.point(target, true));
        cy.on("mouseout", "edge", ({ target }) => this.point(target, false));
    }

    /** Writes the names anew, once nothing has moved for a moment. */
    later() {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.write(), WAIT);
    }

    write() {
        const zoom = this.cy.zoom();
        const names = new Rooms();
        const shapes = new Rooms();
        const marked = (node) => node.hasClass("chosen") || node.hasClass("path");
        const nodes = this.cy.nodes(":visible").filter((node) => !node.hasClass("faded"));
        const order = nodes.toArray().sort((a, b) => marked(b) - marked(a) || b.data("size") - a.data("size") || a.data("number") - b.data("number"));
        order.forEach((node) => this.standIn(shapes, node, zoom));
        const named = new Set();
        for (const [rank, node] of order.entries()) {
            const text = 10.5 + node.data("size") / 14;
            const { x, y } = node.renderedPosition();
            const top = y + (node.data("size") * zoom) / 2 + 2;
            const half = this.width(node.data("short"), text) / 2 + BETWEEN;
            const place = [x - half, top, x + half, top + text * 1.15];
            const free = names.free(place) && (rank < FIRST || shapes.free(place));
            if (this.seen(x, y) && (free || marked(node))) {
                names.take(place);
                named.add(node.id());
                node.data({ text: text / zoom, halo: 2.5 / zoom, gap: 2 / zoom });
            }
        }
        this.cy.batch(() => {
            this.cy.nodes().forEach((node) => node.toggleClass("named", named.has(node.id())));
            this.edges(zoom);
        });
        this.cy.container().parentNode.parentNode.dataset.names = named.size;
    }

    /** Only the first names are written across other nodes that are large on the screen. */
    standIn(shapes, node, zoom) {
        const { x, y } = node.renderedPosition();
        const half = (node.data("size") * zoom) / 2;
        if (half > LARGE_NODE && this.seen(x, y)) {
            shapes.take([x - half, y - half, x + half, y + half]);
        }
    }

    edges(zoom) {
        const seen = this.cy.edges(":visible");
        const few = seen.length <= FEW_EDGES;
        seen.forEach((edge) => {
            const on = !edge.hasClass("faded") && (few || edge.hasClass("chosen") || edge.hasClass("path") || edge.hasClass("pointed"));
            if (on) {
                edge.data({ text: EDGE_TEXT / zoom, halo: 2.5 / zoom });
            }
            edge.toggleClass("named", on);
        });
    }

    point(edge, on) {
        edge.toggleClass("pointed", on);
        this.edges(this.cy.zoom());
    }

    seen(x, y) {
        return x > 0 && y > 0 && x < this.cy.width() && y < this.cy.height();
    }

    width(label, size) {
        if (!this.widths.has(label)) {
            this.brush.font = `10px ${FAMILY}`;
            this.widths.set(label, this.brush.measureText(label).width / 10);
        }
        return this.widths.get(label) * size;
    }
}

/** A name that is not too long to be written. */
export function short(label) {
    return label.length > LONGEST ? `${label.slice(0, LONGEST - 1).trimEnd()}…` : label;
}

/** Room that is taken, as rectangles on the screen, found again by squares of it. */
class Rooms {
    constructor() {
        this.squares = new Map();
    }

    *around([left, top, right, bottom]) {
        for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
            for (let row = Math.floor(top / ROW); row <= Math.floor(bottom / ROW); row++) {
                yield `${column} ${row}`;
            }
        }
    }

    take(place) {
        for (const key of this.around(place)) {
            this.squares.set(key, [...(this.squares.get(key) ?? []), place]);
        }
    }

    free(place) {
        const [left, top, right, bottom] = place;
        for (const key of this.around(place)) {
            if ((this.squares.get(key) ?? []).some(([l, t, r, b]) => right >= l && left <= r && bottom >= t && top <= b)) {
                return false;
            }
        }
        return true;
    }
}
