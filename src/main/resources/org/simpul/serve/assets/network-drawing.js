// The drawing that can be moved, brought closer, and clicked. D3 tells the gestures; what is seen is painted anew once in a frame, however much has changed.
import { bend, distance } from "./network-lines.js";
import { namedEdges, names } from "./network-labels.js";
import { seen } from "./network-look.js";
import { paint } from "./network-paint.js";

const SCALES = [0.05, 4];
const STILL = 90;
/** How near a click must be, in pixels. */
const [NODE_REACH, EDGE_REACH] = [3, 5];
const CLICK = 4;
const STEP = 60;

export class Drawing {
    /**
     * @param box where it is drawn
     * @param nodes each with number, x, y, size, shape, colour and short, its name
     * @param edges each with source and target, which are nodes, and colour, line, width, name and symmetric
     * @param onchoose told the node or the edge that is clicked, undefined where there is none
     */
    constructor(box, nodes, edges, onchoose) {
        Object.assign(this, { box, nodes, edges, onchoose });
        bend(edges);
        this.canvas = document.createElement("canvas");
        box.append(this.canvas);
        this.brush = this.canvas.getContext("2d", { alpha: true });
        this.view = d3.zoomIdentity;
        this.names = [];
        this.measure();
        this.listen();
    }

    measure() {
        const { clientWidth: width, clientHeight: height } = this.box;
        const ratio = globalThis.devicePixelRatio || 1;
        this.room = { width, height };
        Object.assign(this.canvas, { width: Math.round(width * ratio), height: Math.round(height * ratio) });
        this.ratio = ratio;
    }

    listen() {
        const canvas = d3.select(this.canvas);
        const drag = d3.drag()
            .container(this.canvas)
            .clickDistance(CLICK)
            .subject((event) => this.grabbed(event))
            .on("start", ({ subject }) => (subject.node.held = true))
            .on("drag", ({ subject, x, y }) => this.carry(subject.node, x, y))
            .on("end", ({ subject }) => (subject.node.held = false));
        this.zoom = d3.zoom()
            .scaleExtent(SCALES)
            .clickDistance(CLICK)
            .on("zoom", ({ transform }) => {
                this.view = transform;
                this.change();
            });
        canvas.call(drag).call(this.zoom).on("dblclick.zoom", null);
        this.canvas.addEventListener("click", (event) => this.onchoose(this.at(event.offsetX, event.offsetY)));
        this.canvas.addEventListener("pointermove", (event) => this.point(event));
        this.canvas.addEventListener("pointerleave", () => this.pointAt(undefined));
        this.box.addEventListener("keydown", (event) => this.key(event));
        new ResizeObserver(() => this.resize()).observe(this.box);
    }

    /** Paints once nothing else is to be done in this frame; names are placed anew once nothing has changed for a moment. */
    change() {
        this.frame ??= requestAnimationFrame(() => this.now());
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.write(), STILL);
    }

    write() {
        this.names = names(seen(this.nodes), this.view, this.room);
        this.box.dataset.names = this.names.length;
        this.frame ??= requestAnimationFrame(() => this.now());
    }

    /** Paints at once. */
    now() {
        cancelAnimationFrame(this.frame);
        this.frame = undefined;
        const edges = seen(this.edges);
        this.brush.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
        this.brush.clearRect(0, 0, this.room.width, this.room.height);
        paint(this.brush, this.view, this.room, {
            nodes: this.stacked(),
            edges,
            names: this.names.filter(({ node }) => !node.out && !node.faded),
            namedEdges: namedEdges(edges),
        });
    }

    /** What is seen, the large nodes below, the chosen ones above. */
    stacked() {
        const rank = (node) => Boolean(node.chosen || node.path);
        return seen(this.nodes).sort((a, b) => rank(a) - rank(b) || b.size - a.size || a.number - b.number);
    }

    resize() {
        const { width, height } = this.room;
        if (width !== this.box.clientWidth || height !== this.box.clientHeight) {
            this.measure();
            this.now();
            this.change();
        }
    }

    /** Shows these nodes as large as they can be shown together. */
    fit(nodes, padding = 40) {
        if (nodes.length === 0) {
            return;
        }
        const { left, top, right, bottom } = bounds(nodes);
        const { width, height } = this.room;
        const free = (size) => Math.max(1, size - 2 * padding);
        const wanted = Math.min(free(width) / (right - left), free(height) / (bottom - top));
        const k = Math.min(SCALES[1], Math.max(SCALES[0], wanted));
        this.look(k, (left + right) / 2, (top + bottom) / 2);
    }

    /** Has this node in the middle, closer where it would be small. */
    centre(node) {
        this.look(Math.max(1, this.view.k), node.x, node.y);
    }

    look(k, x, y) {
        const { width, height } = this.room;
        this.set(d3.zoomIdentity.translate(width / 2 - k * x, height / 2 - k * y).scale(k));
    }

    set(view) {
        d3.select(this.canvas).call(this.zoom.transform, view);
    }

    /** Arrows move, plus and minus bring closer or further, 0 shows everything. */
    key(event) {
        const canvas = d3.select(this.canvas);
        const step = STEP / this.view.k;
        const keys = {
            "ArrowLeft": () => canvas.call(this.zoom.translateBy, step, 0),
            "ArrowRight": () => canvas.call(this.zoom.translateBy, -step, 0),
            "ArrowUp": () => canvas.call(this.zoom.translateBy, 0, step),
            "ArrowDown": () => canvas.call(this.zoom.translateBy, 0, -step),
            "+": () => canvas.call(this.zoom.scaleBy, 1.25),
            "-": () => canvas.call(this.zoom.scaleBy, 0.8),
            "0": () => this.fit(seen(this.nodes)),
        };
        if (keys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
            keys[event.key]();
            event.preventDefault();
        }
    }

    grabbed({ x, y }) {
        const node = this.nodeAt(x, y);
        return node && { node, x: this.view.applyX(node.x), y: this.view.applyY(node.y) };
    }

    carry(node, x, y) {
        Object.assign(node, { x: this.view.invertX(x), y: this.view.invertY(y) });
        this.change();
    }

    /** The node, else the edge, at this place of the screen. */
    at(x, y) {
        return this.nodeAt(x, y) ?? this.edgeAt(x, y);
    }

    nodeAt(x, y) {
        const [mx, my] = this.view.invert([x, y]);
        const reach = NODE_REACH / this.view.k;
        return this.stacked().findLast((node) => Math.hypot(node.x - mx, node.y - my) <= node.size / 2 + reach);
    }

    edgeAt(x, y) {
        const [mx, my] = this.view.invert([x, y]);
        let nearest;
        let least = EDGE_REACH / this.view.k;
        for (const edge of seen(this.edges)) {
            const far = distance(edge, mx, my);
            if (far < least) {
                [nearest, least] = [edge, far];
            }
        }
        return nearest;
    }

    point({ offsetX, offsetY, buttons }) {
        if (buttons === 0) {
            this.pointAt(this.at(offsetX, offsetY));
        }
    }

    pointAt(what) {
        if (this.pointed !== what) {
            this.pointed && (this.pointed.pointed = false);
            what && (what.pointed = true);
            this.pointed = what;
            this.canvas.classList.toggle("pointing", what !== undefined);
            this.now();
        }
    }

    /** A canvas with all that is seen, as large as it is drawn at this scale but not larger than this. */
    picture(scale, most, background) {
        const nodes = seen(this.nodes);
        const edges = seen(this.edges);
        const { left, top, right, bottom } = bounds(nodes);
        const margin = 60;
        const [w, h] = [right - left + 2 * margin, bottom - top + 2 * margin];
        const k = Math.min(scale, most / w, most / h);
        const room = { width: Math.ceil(w * k), height: Math.ceil(h * k) };
        const view = { k, x: (margin - left) * k, y: (margin - top) * k };
        const canvas = Object.assign(document.createElement("canvas"), room);
        const brush = canvas.getContext("2d");
        brush.fillStyle = background;
        brush.fillRect(0, 0, room.width, room.height);
        paint(brush, view, room, { nodes: this.stacked(), edges, names: names(nodes, view, room), namedEdges: namedEdges(edges) });
        return canvas;
    }
}

/** The rectangle around nodes. */
export function bounds(nodes) {
    const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (const { x, y, size } of nodes) {
        box.left = Math.min(box.left, x - size / 2);
        box.top = Math.min(box.top, y - size / 2);
        box.right = Math.max(box.right, x + size / 2);
        box.bottom = Math.max(box.bottom, y + size / 2);
    }
    return box;
}
