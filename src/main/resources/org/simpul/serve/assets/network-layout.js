// Where nodes stand. Whatever takes time is done by layout-worker.js; the drawing can be used from the start.

import { seen } from "./network-look.js";

const SMALL = 300;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** The layout that suits so many nodes. */
export function suitable(nodes) {
    return nodes <= SMALL ? "fcose" : "force";
}

/** A place to start from: on a spiral, the largest nodes in the middle. The same network starts in the same way. */
export function start(nodes) {
    const order = nodes.map((node, i) => i).sort((a, b) => nodes[b].degree - nodes[a].degree || a - b);
    const positions = new Array(nodes.length);
    order.forEach((node, rank) => {
        const radius = 26 * Math.sqrt(rank + 0.5);
        positions[node] = { x: radius * Math.cos(rank * GOLDEN), y: radius * Math.sin(rank * GOLDEN) };
    });
    return positions;
}

/** Lays the visible part of a drawing out; starting another layout ends this one. */
export class Layouts {
    /**
     * @param drawing where nodes are moved
     * @param addresses of the worker and of the libraries that each kind needs
     * @param onstate told whether nodes are being placed
     */
    constructor(drawing, addresses, onstate) {
        this.drawing = drawing;
        this.addresses = addresses;
        this.onstate = onstate;
    }

    run(kind) {
        this.stop();
        const nodes = seen(this.drawing.nodes);
        if (kind === "circle") {
            circles(nodes);
            this.drawing.fit(nodes);
            this.onstate(false);
        } else if (nodes.length > 0) {
            this.inWorker(kind, nodes);
        }
    }

    stop() {
        this.worker?.terminate();
    }

    inWorker(kind, nodes) {
        const number = new Map(nodes.map((node, i) => [node, i]));
        const edges = seen(this.drawing.edges).map(({ source, target }) => [number.get(source), number.get(target)]);
        const { worker, force, fcose } = this.addresses;
        this.onstate(true);
        this.worker = new Worker(worker);
        this.worker.onmessage = ({ data }) => this.place(nodes, data);
        this.worker.postMessage({
            libraries: kind === "fcose" ? fcose : force,
            kind,
            nodes: nodes.map(({ x, y, size }) => ({ x, y, r: size / 2 })),
            edges,
        });
    }

    place(nodes, { positions, last }) {
        nodes.forEach((node, i) => {
            if (!node.held) {
                Object.assign(node, { x: positions[2 * i], y: positions[2 * i + 1] });
            }
        });
        this.drawing.fit(seen(nodes));
        if (last) {
            this.stop();
            this.onstate(false);
        }
    }
}

const RING = 60;
const APART = 14;

/** Puts nodes on rings about each other, the larger ones within. */
function circles(nodes) {
    const order = [...nodes].sort((a, b) => b.size - a.size || a.number - b.number);
    let [ring, first] = [0, 0];
    while (first < order.length) {
        const radius = ring * RING;
        const [room, most] = [2 * Math.PI * radius, order[first].size + APART];
        const some = order.slice(first, first + Math.max(1, Math.floor(room / most)));
        some.forEach((node, i) => {
            const angle = (2 * Math.PI * i) / some.length;
            Object.assign(node, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
        });
        first += some.length;
        ring++;
    }
}
