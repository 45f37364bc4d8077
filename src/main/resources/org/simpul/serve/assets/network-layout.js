// Where nodes stand. Whatever takes time is done by layout-worker.js; the drawing can be used from the start.

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
    constructor(cy, addresses, onstate) {
        this.cy = cy;
        this.addresses = addresses;
        this.onstate = onstate;
    }

    run(kind) {
        this.worker?.terminate();
        const nodes = this.cy.nodes(":visible");
        if (kind === "circle") {
            nodes.union(nodes.edgesWith(nodes)).layout({ name: "concentric", concentric: (n) => n.data("size"), levelWidth: () => 8, minNodeSpacing: 14, animate: false }).run();
            this.onstate(false);
        } else if (nodes.nonempty()) {
            this.inWorker(kind, nodes);
        }
    }

    inWorker(kind, nodes) {
        const number = new Map(nodes.map((node, i) => [node.id(), i]));
        const edges = this.cy.edges(":visible").map((edge) => [number.get(edge.data("source")), number.get(edge.data("target"))]);
        const { worker, force, fcose } = this.addresses;
        this.onstate(true);
        this.worker = new Worker(worker);
        this.worker.onmessage = ({ data }) => this.place(nodes, data);
        this.worker.postMessage({
            libraries: kind === "fcose" ? fcose : force,
            kind,
            nodes: nodes.map((node) => ({ ...node.position(), r: node.data("size") / 2 })),
            edges,
        });
    }

    place(nodes, { positions, last }) {
        this.cy.batch(() => nodes.forEach((node, i) => {
            if (!node.grabbed()) {
                node.position({ x: positions[2 * i], y: positions[2 * i + 1] });
            }
        }));
        this.cy.fit(this.cy.elements(":visible"), 30);
        if (last) {
            this.worker.terminate();
            this.onstate(false);
        }
    }
}
