// An answer as a chart or as a graph. Answers are the JSON of SPARQL: head.vars, results.bindings.
import { choice, element, svg } from "./dom.js";
import { colour } from "./network-look.js";

const MOST_BARS = 60;
const MOST_EDGES = 1500;
const ROW = 26;
const LABELS = 300;
const WIDTH = 1000;
const NUMBERS = /#(integer|decimal|double|float|int|long|nonNegativeInteger)$/;

const isNumber = (cell) => cell?.type === "literal" && NUMBERS.test(cell.datatype ?? "");
const text = (cell) => (cell === undefined ? "" : cell.type === "uri" ? cell.value.replace(/^.*[/#](?=[^/#]+$)/, "") : cell.value);

/** Puts a chart of an answer into a box, with choices of what it shows. */
export function chart(box, answer, words) {
    const columns = answer.head.vars;
    const rows = answer.results.bindings;
    const numeric = columns.filter((column) => rows.some((row) => isNumber(row[column])) && rows.every((row) => row[column] === undefined || isNumber(row[column])));
    const labels = columns.filter((column) => !numeric.includes(column));
    const state = { label: labels[0] ?? columns[0], value: numeric[0] ?? "", shape: "bars" };
    const place = element("div", { class: "wide", tabindex: 0, role: "region", "aria-label": words("chart") });
    const draw = () => place.replaceChildren(...drawn(totals(rows, state), state, words));
    const set = (name) => (value) => {
        state[name] = value;
        draw();
    };
    box.replaceChildren(
        element("div", { class: "net-bar" },
            choice("chart-label", words("label"), columns.map((c) => [c, c]), state.label, set("label")),
            choice("chart-value", words("value"), [...numeric.map((c) => [c, c]), ["", words("count")]], state.value, set("value")),
            choice("chart-shape", words("shape"), [["bars", words("bars")], ["line", words("line")]], state.shape, set("shape"))),
        place);
    draw();
}

/** The sum of the values, or the number of rows, of each label, in the order of the answer. */
function totals(rows, { label, value }) {
    const sums = new Map();
    for (const row of rows) {
        const key = text(row[label]);
        sums.set(key, (sums.get(key) ?? 0) + (value === "" ? 1 : Number(row[value]?.value ?? 0)));
    }
    return [...sums];
}

function drawn(all, { shape }, words) {
    if (all.length === 0) {
        return [element("p", { class: "soft" }, words("nothing"))];
    }
    const shown = all.slice(0, MOST_BARS);
    const note = shown.length < all.length ? [element("p", { class: "soft small" }, words("too-many", MOST_BARS))] : [];
    return [shape === "line" ? line(shown) : bars(shown), ...note];
}

function number(value) {
    return value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 2 });
}

function bars(totalOf) {
    const most = Math.max(...totalOf.map(([, value]) => Math.abs(value)), 1e-9);
    const height = totalOf.length * ROW + 8;
    return svg(
        "svg",
        { viewBox: `0 0 ${WIDTH} ${height}`, class: "chart", role: "img", "aria-label": totalOf.map(([l, v]) => `${l}: ${number(v)}`).join("; ") },
        totalOf.map(([label, value], i) => {
            const length = ((WIDTH - LABELS - 90) * Math.abs(value)) / most;
            const y = i * ROW + 4;
            return svg("g", {},
                svg("title", {}, `${label}: ${number(value)}`),
                svg("text", { x: LABELS - 8, y: y + 16, "text-anchor": "end" }, label.length > 42 ? `${label.slice(0, 41)}…` : label),
                svg("rect", { x: LABELS, y, width: Math.max(1, length), height: ROW - 8 }),
                svg("text", { x: LABELS + length + 6, y: y + 16 }, number(value)));
        }));
}

/** Labels in their order, which for years and dates is that of time. */
function line(totalOf) {
    const sorted = [...totalOf].sort(([a], [b]) => (a < b ? -1 : 1));
    const [width, height, foot, side] = [WIDTH, 340, 40, 60];
    const most = Math.max(...sorted.map(([, value]) => value), 1e-9);
    const x = (i) => side + ((width - 2 * side) * i) / Math.max(1, sorted.length - 1);
    const y = (value) => height - foot - ((height - foot - 20) * value) / most;
    const every = Math.ceil(sorted.length / 12);
    return svg(
        "svg",
        { viewBox: `0 0 ${width} ${height}`, class: "chart", role: "img", "aria-label": sorted.map(([l, v]) => `${l}: ${number(v)}`).join("; ") },
        svg("line", { x1: side, x2: width - side, y1: height - foot, y2: height - foot, class: "axis" }),
        svg("text", { x: side - 8, y: y(most) + 5, "text-anchor": "end" }, number(most)),
        svg("polyline", { points: sorted.map(([, value], i) => `${x(i)},${y(value)}`).join(" "), class: "run" }),
        sorted.map(([label, value], i) => svg("g", {},
            svg("title", {}, `${label}: ${number(value)}`),
            svg("circle", { cx: x(i), cy: y(value), r: 4 }),
            i % every === 0 ? svg("text", { x: x(i), y: height - 14, "text-anchor": "middle" }, label.slice(0, 14)) : null)));
}

/** Puts a graph into a box: two columns of the answer are the ends of its lines, a third one may name them. */
export function graph(box, answer, words) {
    const columns = answer.head.vars;
    const rows = answer.results.bindings;
    const things = columns.filter((column) => rows.some((row) => row[column] !== undefined && !isNumber(row[column])));
    if (things.length < 2) {
        box.replaceChildren(element("p", { class: "soft" }, words("nothing")));
        return;
    }
    const middle = things.find((column) => /relation|predicate|^p$/i.test(column));
    const ends = things.filter((column) => column !== middle);
    const state = { from: ends[0], to: ends[1] ?? things[1], label: middle ?? "" };
    const canvas = element("div", { class: "net-canvas", role: "img", "aria-label": words("graph") });
    const draw = () => picture(canvas, edges(rows, state));
    const set = (name) => (value) => {
        state[name] = value;
        draw();
    };
    const options = columns.map((c) => [c, c]);
    box.replaceChildren(
        element("div", { class: "net-bar" },
            choice("graph-from", words("from"), options, state.from, set("from")),
            choice("graph-label", words("label"), [["", "–"], ...options], state.label, set("label")),
            choice("graph-to", words("to"), options, state.to, set("to"))),
        element("div", { class: "net-stage alone" }, canvas));
    draw();
}

function edges(rows, { from, to, label }) {
    return rows
        .filter((row) => row[from] !== undefined && row[to] !== undefined)
        .slice(0, MOST_EDGES)
        .map((row) => ({ from: text(row[from]), to: text(row[to]), label: label === "" ? "" : text(row[label]) }));
}

function picture(canvas, lines) {
    const names = [...new Set(lines.flatMap(({ from, to }) => [from, to]))];
    const numbers = new Map(names.map((name, i) => [name, `n${i}`]));
    cytoscape({
        container: canvas,
        elements: [
            ...names.map((name) => ({ data: { id: numbers.get(name), label: name } })),
            ...lines.map(({ from, to, label }, i) => ({ data: { id: `e${i}`, source: numbers.get(from), target: numbers.get(to), label } })),
        ],
        layout: { name: "cose", animate: false, randomize: false, nodeRepulsion: () => 20000, idealEdgeLength: () => 70 },
        style: [
            { selector: "node", style: { "label": "data(label)", "background-color": colour("accent"), "color": colour("ink"), "font-size": 11, "width": 16, "height": 16, "text-valign": "bottom", "text-margin-y": 3, "text-wrap": "ellipsis", "text-max-width": "140px" } },
            { selector: "edge", style: { "label": "data(label)", "font-size": 9, "color": colour("soft"), "text-rotation": "autorotate", "curve-style": "bezier", "width": 1.5, "line-color": colour("strong-line"), "target-arrow-color": colour("strong-line"), "target-arrow-shape": "triangle" } },
        ],
    });
}
