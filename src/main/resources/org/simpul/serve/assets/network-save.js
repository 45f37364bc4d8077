// Saves the drawing as it is seen. GraphML and GEXF come from the server.
import { save, svg } from "./dom.js";
import { bounds } from "./network-drawing.js";
import { control, tip } from "./network-lines.js";
import { DASHES, colour, seen } from "./network-look.js";
import { outline } from "./network-shapes.js";

const MARGIN = 40;
const SCALE = 2;
/** The longest side of a picture, in pixels: browsers paint none that are much larger. */
const LONGEST = 8000;

export function savePng(drawing) {
    drawing.picture(SCALE, LONGEST, colour("paper")).toBlob((blob) => save("simpul-network.png", blob), "image/png");
}

export function saveSvg(drawing) {
    const text = new XMLSerializer().serializeToString(picture(seen(drawing.nodes), seen(drawing.edges)));
    save("simpul-network.svg", new Blob(['<?xml version="1.0" encoding="UTF-8"?>\n', text], { type: "image/svg+xml" }));
}

/** An element of SVG with every edge and every node, each with its name. */
function picture(nodes, edges) {
    const { left, top, right, bottom } = bounds(nodes);
    const view = [left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN].map(Math.round);
    return svg(
        "svg",
        { xmlns: "http://www.w3.org/2000/svg", viewBox: view.join(" "), width: view[2], height: view[3], "font-family": "sans-serif" },
        svg("rect", { x: view[0], y: view[1], width: view[2], height: view[3], fill: colour("paper") }),
        svg("g", { "fill": "none", "stroke-opacity": 0.7 }, edges.map(lineMark)),
        svg("g", { "fill-opacity": 0.7 }, edges.filter((edge) => !edge.symmetric).map(arrowMark)),
        nodes.map(nodeMark));
}

function round(value) {
    return Math.round(value * 10) / 10;
}

function lineMark(edge) {
    const { source, target, colour: stroke, width, line, name } = edge;
    const over = control(edge);
    const d = `M${round(source.x)} ${round(source.y)}Q${round(over.x)} ${round(over.y)} ${round(target.x)} ${round(target.y)}`;
    const mark = svg("path", { d, stroke, "stroke-width": round(width), "stroke-dasharray": DASHES[line].join(" ") || null });
    mark.append(svg("title", {}, `${source.label} – ${name} – ${target.label}`));
    return mark;
}

function arrowMark(edge) {
    const { x, y, angle } = tip(edge);
    const turn = round((angle * 180) / Math.PI);
    return svg("polygon", { points: "0,0 -9,-4 -9,4", fill: edge.colour, transform: `translate(${round(x)} ${round(y)}) rotate(${turn})` });
}

function nodeMark({ x, y, size, colour: fill, label, font, shape }) {
    return svg(
        "g",
        { transform: `translate(${round(x)} ${round(y)})` },
        svg("path", { "d": outline(shape), "transform": `scale(${round(size / 2)})`, fill, "stroke": colour("paper"), "stroke-width": round(2 / size) }),
        svg("text", { "y": round(size / 2 + font + 1), "text-anchor": "middle", "font-size": round(font), "fill": colour("ink") }, label));
}
