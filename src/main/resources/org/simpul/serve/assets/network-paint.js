// Paints a network onto a canvas, on the screen or for a picture. What is painted with the same pen is painted at once, since changing pens is what takes time.
import { DASHES, colour } from "./network-look.js";
import { control, middle, tip } from "./network-lines.js";
import { outline } from "./network-shapes.js";

/** Where more edges are seen, their lines are straight, without arrows and strokes. */
const MANY = 1200;
const ARROW = 9;
const FADED = 0.08;
const EDGE_TEXT = 11;
const HALO = 4;
const FONT = "system-ui, sans-serif";

const paths = new Map();

function pathOf(shape) {
    if (!paths.has(shape)) {
        paths.set(shape, new Path2D(outline(shape)));
    }
    return paths.get(shape);
}

/**
 * Paints edges, nodes and names, each over those before.
 *
 * @param brush the context of a canvas that is 0 0 width height in its own units
 * @param view where it looks: {x, y, k}, screen = k * model + x
 * @param nodes what is seen, the lowest first
 * @param edges what is seen
 * @param names the names to write, each {node, text (its size)}
 * @param namedEdges the edges whose relation is written
 */
export function paint(brush, view, { width, height }, { nodes, edges, names, namedEdges }) {
    const box = { left: -view.x / view.k, top: -view.y / view.k, right: (width - view.x) / view.k, bottom: (height - view.y) / view.k };
    const near = edges.filter((edge) => crosses(edge, box));
    brush.save();
    brush.translate(view.x, view.y);
    brush.scale(view.k, view.k);
    lines(brush, near);
    nodes.filter((node) => lies(node, box)).forEach((node) => mark(brush, node));
    brush.restore();
    brush.lineJoin = "round";
    brush.lineWidth = HALO;
    brush.strokeStyle = colour("paper");
    brush.fillStyle = colour("ink");
    brush.textAlign = "center";
    namedEdges.forEach((edge) => edgeName(brush, view, edge));
    names.forEach((name) => nodeName(brush, view, name));
}

function lies({ x, y, size }, { left, top, right, bottom }) {
    return x + size > left && x - size < right && y + size > top && y - size < bottom;
}

function crosses({ source: a, target: b, bend }, { left, top, right, bottom }) {
    const slack = Math.abs(bend);
    return Math.max(a.x, b.x) + slack > left && Math.min(a.x, b.x) - slack < right && Math.max(a.y, b.y) + slack > top && Math.min(a.y, b.y) - slack < bottom;
}

/** @returns the edges by the pen that draws them, the faintest first */
function byPen(edges, plain) {
    const pens = new Map();
    for (const edge of edges) {
        const pen = penOf(edge, plain);
        const key = `${pen.rank} ${pen.stroke} ${pen.width} ${pen.dash}`;
        if (!pens.has(key)) {
            pens.set(key, { pen, edges: [] });
        }
        pens.get(key).edges.push(edge);
    }
    return [...pens.values()].sort((a, b) => a.pen.rank - b.pen.rank);
}

function penOf(edge, plain) {
    if (edge.chosen || edge.path) {
        return { rank: 3, stroke: colour("focus"), width: 5, dash: "solid", alpha: 1 };
    }
    const own = { stroke: edge.colour, width: edge.width, dash: plain ? "solid" : edge.line };
    if (edge.faded) {
        return { rank: 0, ...own, alpha: FADED };
    }
    return edge.pointed ? { rank: 2, ...own, alpha: 1 } : { rank: 1, ...own, alpha: plain ? 0.35 : 0.7 };
}

function lines(brush, edges) {
    const plain = edges.length > MANY;
    for (const { pen, edges: alike } of byPen(edges, plain)) {
        Object.assign(brush, { globalAlpha: pen.alpha, strokeStyle: pen.stroke, fillStyle: pen.stroke, lineWidth: pen.width });
        brush.setLineDash(DASHES[pen.dash]);
        alike.forEach((edge) => {
            brush.beginPath();
            line(brush, edge, plain);
            brush.stroke();
        });
        if (!plain) {
            brush.beginPath();
            alike.filter((edge) => !edge.symmetric).forEach((edge) => arrow(brush, edge, pen.width));
            brush.fill();
        }
    }
    brush.setLineDash([]);
    brush.globalAlpha = 1;
}

function line(brush, edge, plain) {
    const { source, target } = edge;
    brush.moveTo(source.x, source.y);
    if (plain || edge.bend === 0) {
        brush.lineTo(target.x, target.y);
    } else {
        const { x, y } = control(edge);
        brush.quadraticCurveTo(x, y, target.x, target.y);
    }
}

function arrow(brush, edge, width) {
    const { x, y, angle } = tip(edge);
    const length = ARROW + width;
    brush.moveTo(x, y);
    for (const side of [-0.4, 0.4]) {
        brush.lineTo(x - length * Math.cos(angle + side), y - length * Math.sin(angle + side));
    }
    brush.closePath();
}

function mark(brush, node) {
    const radius = node.size / 2;
    const marked = node.chosen || node.path;
    brush.save();
    brush.globalAlpha = node.faded ? FADED : 1;
    brush.translate(node.x, node.y);
    brush.scale(radius, radius);
    brush.fillStyle = node.colour;
    brush.fill(pathOf(node.shape));
    brush.strokeStyle = colour(marked ? "focus" : "paper");
    brush.lineWidth = (marked ? 4 : 1) / radius;
    brush.stroke(pathOf(node.shape));
    brush.restore();
}

function nodeName(brush, view, { node, text }) {
    brush.font = `${text}px ${FONT}`;
    brush.textBaseline = "top";
    const [x, y] = [view.x + view.k * node.x, view.y + view.k * (node.y + node.size / 2) + 3];
    brush.strokeText(node.short, x, y);
    brush.fillText(node.short, x, y);
}

/** Along its line, and never upside down. */
function edgeName(brush, view, edge) {
    const { x, y } = middle(edge);
    const angle = Math.atan2(edge.target.y - edge.source.y, edge.target.x - edge.source.x);
    brush.save();
    brush.translate(view.x + view.k * x, view.y + view.k * y);
    brush.rotate(Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle);
    brush.font = `${EDGE_TEXT}px ${FONT}`;
    brush.textBaseline = "middle";
    brush.strokeText(edge.name, 0, 0);
    brush.fillText(edge.name, 0, 0);
    brush.restore();
}
