// Which names are written. Names keep their size on the screen, the larger nodes come first, and what would lie over another name is left out until there is room: closer, or chosen.

const CELL = 96;
const ROW = 16;
const LONGEST = 34;
/** Relations are named where so few are seen; else only those that are chosen, pointed at, or on a path. */
const FEW_EDGES = 24;
const LARGE_NODE = 8;
const BETWEEN = 4;
const FIRST = 14;

const brush = document.createElement("canvas").getContext("2d");
const widths = new Map();

/**
 * The names that there is room for.
 *
 * @param nodes what is seen
 * @param view where it looks: {x, y, k}
 * @returns {{node: object, text: number, box: number[]}[]} nodes, the size of their names in pixels, and where these are: left, top, right, bottom
 */
export function names(nodes, view, { width, height }) {
    const taken = new Rooms();
    const shapes = new Rooms();
    const marked = (node) => Boolean(node.chosen || node.path);
    const within = (node) => {
        const [x, y] = [view.x + view.k * node.x, view.y + view.k * node.y];
        return x > 0 && y > 0 && x < width && y < height;
    };
    const order = nodes
        .filter((node) => !node.faded && within(node))
        .sort((a, b) => marked(b) - marked(a) || b.size - a.size || a.number - b.number);
    order.forEach((node) => standIn(shapes, node, view));
    const written = [];
    for (const [rank, node] of order.entries()) {
        const text = 10.5 + node.size / 14;
        const box = boxOf(node, text, view);
        const whole = box[0] >= 0 && box[2] <= width;
        if (marked(node) || (whole && taken.free(box) && (rank < FIRST || shapes.free(box)))) {
            taken.take(box);
            written.push({ node, text, box });
        }
    }
    return written;
}

/** The edges whose relation is written. */
export function namedEdges(edges) {
    const clear = edges.filter((edge) => !edge.faded);
    return edges.length <= FEW_EDGES ? clear : clear.filter((edge) => edge.chosen || edge.path || edge.pointed);
}

/** A name that is not too long to be written. */
export function short(label) {
    return label.length > LONGEST ? `${label.slice(0, LONGEST - 1).trimEnd()}…` : label;
}

function boxOf(node, text, view) {
    const x = view.x + view.k * node.x;
    const top = view.y + view.k * (node.y + node.size / 2) + 2;
    const half = widthOf(node.short, text) / 2 + BETWEEN;
    return [x - half, top, x + half, top + text * 1.15];
}

/** Only the first names are written across other nodes that are large on the screen. */
function standIn(shapes, node, view) {
    const half = (node.size * view.k) / 2;
    if (half > LARGE_NODE) {
        const [x, y] = [view.x + view.k * node.x, view.y + view.k * node.y];
        shapes.take([x - half, y - half, x + half, y + half]);
    }
}

function widthOf(label, size) {
    if (!widths.has(label)) {
        brush.font = "10px system-ui, sans-serif";
        widths.set(label, brush.measureText(label).width / 10);
    }
    return widths.get(label) * size;
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
