// The form is the legend as well: each type and each relation shows how it is drawn.
import { svg } from "./dom.js";
import { DASHES, relationLook, typeLook } from "./network-look.js";
import { outline } from "./network-shapes.js";

/** Draws the swatches of a form, as the colours are now. */
export function swatches(form) {
    for (const box of form.querySelectorAll("[data-swatch]")) {
        const { swatch, value } = box.dataset;
        const mark = swatch === "relation" ? stroke(relationLook(value)) : shape(typeLook(value));
        box.replaceChildren(svg("svg", { viewBox: "0 0 24 12", class: "swatch", "aria-hidden": "true" }, mark));
    }
}

function stroke({ colour, line }) {
    return svg("line", { x1: 0, x2: 24, y1: 6, y2: 6, stroke: colour, "stroke-width": 3, "stroke-dasharray": DASHES[line].join(" ") || null });
}

function shape({ colour, shape: name }) {
    return svg("path", { d: outline(name), transform: "translate(12 6) scale(5.5)", fill: colour });
}
