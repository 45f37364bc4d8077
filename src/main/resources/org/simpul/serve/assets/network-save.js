// Saves the drawing as it is seen. SVG is written here from what Cytoscape drew; GraphML and GEXF come from the server.
import { save, svg } from "./dom.js";
import { colour } from "./network-look.js";

const MARGIN = 40;
const DASHES = { dashed: "8 5", dotted: "2 4" };

export function savePng(cy) {
    save("simpul-network.png", cy.png({ full: true, scale: 2, maxWidth: 8000, maxHeight: 8000, bg: colour("paper"), output: "blob" }));
}

export function saveSvg(cy) {
    const text = new XMLSerializer().serializeToString(drawing(cy));
    save("simpul-network.svg", new Blob(['<?xml version="1.0" encoding="UTF-8"?>\n', text], { type: "image/svg+xml" }));
}

/** The visible part as an element of SVG: edges as lines, parallel ones as arcs beside each other, nodes as circles, squares and diamonds. */
export function drawing(cy) {
    const seen = cy.elements(":visible");
    const box = seen.boundingBox();
    const view = [box.x1 - MARGIN, box.y1 - MARGIN, box.w + 2 * MARGIN, box.h + 2 * MARGIN].map(Math.round);
    return svg(
        "svg",
        { xmlns: "http://www.w3.org/2000/svg", viewBox: view.join(" "), width: view[2], height: view[3], "font-family": "sans-serif" },
        svg("rect", { x: view[0], y: view[1], width: view[2], height: view[3], fill: colour("paper") }),
        svg("g", { fill: "none" }, seen.edges().map(edgeMark)),
        seen.nodes().map(nodeMark));
}

function round(value) {
    return Math.round(value * 10) / 10;
}

function edgeMark(edge) {
    const [a, b] = [edge.source().position(), edge.target().position()];
    const middle = edge.midpoint() ?? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    const control = { x: 2 * middle.x - (a.x + b.x) / 2, y: 2 * middle.y - (a.y + b.y) / 2 };
    const d = `M${round(a.x)} ${round(a.y)}Q${round(control.x)} ${round(control.y)} ${round(b.x)} ${round(b.y)}`;
    const { colour: stroke, width, line, name } = edge.data();
    const mark = svg("path", { d, stroke, "stroke-width": round(width), "stroke-opacity": 0.7, "stroke-dasharray": DASHES[line] });
    mark.append(svg("title", {}, `${edge.source().data("label")} – ${name} – ${edge.target().data("label")}`));
    return mark;
}

function nodeMark(node) {
    const { x, y } = node.position();
    const { size, colour: fill, label, font, shape } = node.data();
    return svg(
        "g",
        { transform: `translate(${round(x)} ${round(y)})` },
        outline(shape, size / 2, { fill, stroke: colour("paper") }),
        svg("text", { y: round(size / 2 + font + 1), "text-anchor": "middle", "font-size": round(font), fill: colour("ink") }, label));
}

function outline(shape, radius, look) {
    const r = round(radius);
    if (shape.includes("diamond") || shape.includes("triangle")) {
        return svg("path", { d: shape.includes("diamond") ? `M0 ${-r}L${r} 0 0 ${r} ${-r} 0z` : `M0 ${-r}L${r} ${r} ${-r} ${r}z`, ...look });
    }
    return shape === "ellipse" || shape === "star"
        ? svg("circle", { r, ...look })
        : svg("rect", { x: -r, y: -r, width: 2 * r, height: 2 * r, rx: shape.startsWith("round") ? r / 3 : 0, ...look });
}
