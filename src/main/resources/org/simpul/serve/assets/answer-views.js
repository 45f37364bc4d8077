// An answer as a chart or as a graph. Answers are the JSON of SPARQL: head.vars, results.bindings.
import { choice, element, svg } from "./dom.js";
import { colour } from "./network-look.js";

const MOST_BARS = 60;
const MOST_EDGES = 1500;
const ROW = 26;
const LABELS = 300;
const MOST_LABELS = 40;
const WIDTH = 1000;
const NUMBERS = /#(integer|decimal|double|float|int|long|nonNegativeInteger)$/;

const isNumber = (cell) => cell?.type === "literal" && NUMBERS.test(cell.datatype ?? "");
const text = (cell) => (cell === undefined ? "" : cell.type === "uri" ? cell.value.replace(/^.*[/#](?=[^/#]+$)/, "") : cell.value);

/** Puts a chart of an answer into a box, with choices of what it shows. Where the answer has units only one of them is shown at a time: people and dollars do not add up. */
export function chart(box, answer, words) {
    const columns = answer.head.vars;
    const rows = answer.results.bindings;
    const numeric = columns.filter((column) => rows.some((row) => isNumber(row[column])) && rows.every((row) => row[column] === undefined || isNumber(row[column])));
    const units = columns.includes("unit") && numeric.length > 0 ? byNumber(rows.map((row) => text(row.unit))) : [];
    const labels = columns.filter((column) => !numeric.includes(column) && column !== "unit");
    const value = numeric.find((column) => !/page|year|confidence/i.test(column)) ?? "";
    const state = { label: telling(rows, labels) ?? columns[0], value, shape: "bars", unit: units[0] ?? "" };
    const place = element("div", { class: "wide", tabindex: 0, role: "region", "aria-label": words("chart") });
    const draw = () => place.replaceChildren(...drawn(totals(rows, state), state, words));
    const set = (name) => (chosen) => {
        state[name] = chosen;
        draw();
    };
    const pick = (name, options) => choice(`chart-${name}`, words(name), options, state[name], set(name));
    box.replaceChildren(
        element("div", { class: "net-bar" },
            pick("label", columns.map((c) => [c, c])),
            pick("value", [...numeric.map((c) => [c, c]), ["", words("count")]]),
            units.length > 1 ? pick("unit", units.map((u) => [u, u])) : null,
            pick("shape", [["bars", words("bars")], ["line", words("line")]])),
        place);
    draw();
}

/** Different texts, the most frequent first. */
function byNumber(texts) {
    const counts = new Map();
    texts.forEach((one) => counts.set(one, (counts.get(one) ?? 0) + 1));
    return [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
}

/** The column that tells rows apart best without being a text of its own in each: among those with at most forty different values the one with the most. */
function telling(rows, labels) {
    const different = (column) => new Set(rows.map((row) => text(row[column]))).size;
    const fit = labels.filter((column) => different(column) <= MOST_LABELS && different(column) > 1);
    return fit.sort((a, b) => different(b) - different(a))[0] ?? labels[0];
}

/** The sum of the values, or the number of rows, of each label, in the order of the answer. */
function totals(rows, { label, value, unit }) {
    const sums = new Map();
    for (const row of rows.filter((one) => unit === "" || text(one.unit) === unit)) {
        const key = text(row[label]) || "–";
        sums.set(key, (sums.get(key) ?? 0) + (value === "" ? 1 : Number(row[value]?.value ?? 0)));
    }
    return [...sums];
}

function drawn(all, state, words) {
    if (all.length === 0) {
        return [element("p", { class: "soft" }, words("nothing"))];
    }
    const shown = all.slice(0, MOST_BARS);
    const note = shown.length < all.length ? [element("p", { class: "soft small" }, words("too-many", MOST_BARS))] : [];
    const what = state.value === "" ? words("count") : `${words("sum", state.value)}${state.unit ? ` (${state.unit})` : ""}`;
    const title = element("p", { class: "small chart-title" }, words("by", what, state.label));
    return [title, state.shape === "line" ? line(shown, what) : bars(shown, what), ...note];
}

function number(value) {
    return value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 2 });
}

/** Round numbers from zero to about this one, at most six. */
function ticks(most) {
    const rough = Number.isInteger(most) ? Math.max(1, most / 4) : most / 4;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough);
    return Array.from({ length: Math.floor(most / step + 1e-9) + 1 }, (_, i) => i * step);
}

function said(totalOf, what) {
    return `${what}. ${totalOf.map(([l, v]) => `${l}: ${number(v)}`).join("; ")}`;
}

function bars(totalOf, what) {
    const most = Math.max(...totalOf.map(([, value]) => Math.abs(value)), 1e-9);
    const foot = totalOf.length * ROW + 4;
    const length = (value) => ((WIDTH - LABELS - 110) * Math.abs(value)) / most;
    return svg(
        "svg",
        { viewBox: `0 0 ${WIDTH} ${foot + 40}`, class: "chart", role: "img", "aria-label": said(totalOf, what) },
        ticks(most).map((tick) => svg("g", { class: "tick" },
            svg("line", { x1: LABELS + length(tick), x2: LABELS + length(tick), y1: 0, y2: foot, class: "grid" }),
            svg("text", { x: LABELS + length(tick), y: foot + 16, "text-anchor": "middle" }, number(tick)))),
        svg("text", { x: LABELS, y: foot + 34, class: "axis-name" }, what),
        totalOf.map(([label, value], i) => {
            const y = i * ROW + 4;
            return svg("g", {},
                svg("title", {}, `${label}: ${number(value)}`),
                svg("text", { x: LABELS - 8, y: y + 14, "text-anchor": "end" }, label.length > 42 ? `${label.slice(0, 41)}…` : label),
                svg("rect", { x: LABELS, y, width: Math.max(1, length(value)), height: ROW - 8 }),
                svg("text", { x: LABELS + length(value) + 6, y: y + 14 }, number(value)));
        }));
}

/** Labels in their order, which for years and dates is that of time. */
function line(totalOf, what) {
    const sorted = [...totalOf].sort(([a], [b]) => (a < b ? -1 : 1));
    const [width, height, foot, side] = [WIDTH, 340, 40, 90];
    const most = Math.max(...sorted.map(([, value]) => value), 1e-9);
    const x = (i) => side + ((width - side - 40) * i) / Math.max(1, sorted.length - 1);
    const y = (value) => height - foot - ((height - foot - 40) * value) / most;
    const every = Math.ceil(sorted.length / 10);
    return svg(
        "svg",
        { viewBox: `0 0 ${width} ${height}`, class: "chart", role: "img", "aria-label": said(sorted, what) },
        ticks(most).map((tick) => svg("g", { class: "tick" },
            svg("line", { x1: side, x2: width - 40, y1: y(tick), y2: y(tick), class: "grid" }),
            svg("text", { x: side - 10, y: y(tick) + 4, "text-anchor": "end" }, number(tick)))),
        svg("text", { x: 0, y: 14, class: "axis-name" }, what),
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
        maxZoom: 1.6,
        minZoom: 0.1,
        layout: { name: "cose", animate: false, randomize: false, nodeRepulsion: () => 20000, idealEdgeLength: () => 70 },
        style: [
            { selector: "node", style: { "label": "data(label)", "background-color": colour("accent"), "color": colour("ink"), "font-size": 11, "width": 16, "height": 16, "text-valign": "bottom", "text-margin-y": 3, "text-wrap": "ellipsis", "text-max-width": "140px" } },
            { selector: "edge", style: { "label": "data(label)", "font-size": 9, "color": colour("soft"), "text-rotation": "autorotate", "curve-style": "bezier", "width": 1.5, "line-color": colour("strong-line"), "target-arrow-color": colour("strong-line"), "target-arrow-shape": "triangle" } },
        ],
    });
}
