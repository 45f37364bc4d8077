// An answer as a chart or as a graph, see answer-data.js.
import { choice, element, svg } from "./dom.js";
import { colour } from "./network-look.js";

const MOST_BARS = 60;
const MOST_EDGES = 1500;
const ROW = 26;
const LABELS = 330;
const LONGEST_LABEL = 44;
const LONGEST_PART = 26;
const LONGEST_TEXT = 80;
const PARTS = 3;
const MOST_LABELS = 40;
const WIDTH = 1000;

const text = (cell) => cell?.text ?? "";

/**
 * Puts a chart of an answer into a box, with choices of what it shows. Each row has its own mark: rows may overlap or say the same, so that nothing is added up unless somebody chooses it. Where the
 * answer has units only one of them is shown at a time.
 */
export function chart(box, { columns, rows }, words) {
    const headings = new Map(columns.map(({ name, label }) => [name, label]));
    const numeric = columns.filter((column) => column.numeric).map(({ name }) => name);
    const units = headings.has("unit") && numeric.length > 0 ? byNumber(rows.map((row) => text(row.unit))) : [];
    const labels = columns.map(({ name }) => name).filter((name) => !numeric.includes(name) && name !== "unit");
    const first = numeric.find((column) => !/page|year|confidence/i.test(column));
    const state = { label: first === undefined ? telling(rows, labels) ?? columns[0].name : "", value: first === undefined ? "count" : `each ${first}`, shape: "bars", unit: units[0] ?? "" };
    const place = element("div", { class: "wide", tabindex: 0, role: "region", "aria-label": words("chart") });
    const draw = () => place.replaceChildren(...drawn(rows, { ...state, parts: parts(rows, labels), headings }, words));
    const pick = (name, options) => choice(`chart-${name}`, words(name), options, state[name], (chosen) => {
        state[name] = chosen;
        draw();
    });
    box.replaceChildren(
        element("div", { class: "net-bar" },
            pick("value", [
                ...numeric.map((name) => [`each ${name}`, words("each", headings.get(name))]),
                ...numeric.map((name) => [`sum ${name}`, words("sum", headings.get(name))]),
                ["count", words("count")]]),
            pick("label", [["", words("row")], ...columns.map(({ name, label }) => [name, label])]),
            units.length > 1 ? pick("unit", units.map((unit) => [unit, unit])) : null,
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

const different = (rows, column) => new Set(rows.map((row) => text(row[column]))).size;

/** The column that tells rows apart best without being a text of its own in each: among those with at most forty different values the one with the most. */
function telling(rows, labels) {
    const fit = labels.filter((column) => different(rows, column) <= MOST_LABELS && different(rows, column) > 1);
    return fit.sort((a, b) => different(rows, b) - different(rows, a))[0] ?? labels[0];
}

/** The columns that make up the name of a whole row: the three that tell most rows apart, sentences left out. */
function parts(rows, labels) {
    const fit = labels.filter((column) => different(rows, column) > 1 && rows.every((row) => text(row[column]).length <= LONGEST_TEXT));
    const telling = [...fit].sort((a, b) => different(rows, b) - different(rows, a)).slice(0, PARTS);
    return fit.filter((column) => telling.includes(column));
}

/** The name of a row's mark: one column, or what tells the row from others. */
function named(row, { label, parts }) {
    const shorten = (part) => (part.length > LONGEST_PART ? `${part.slice(0, LONGEST_PART - 1)}…` : part);
    return (label === "" ? parts.map((column) => shorten(text(row[column]))).filter((part) => part !== "").join(" · ") : text(row[label])) || "–";
}

/** What the chart shows: marks, each with its name, its value, its place in an order, and all that its row says. */
function marks(rows, state) {
    const shown = rows.filter((row) => state.unit === "" || text(row.unit) === state.unit);
    const [how, column] = state.value.split(" ");
    const order = (row) => row[state.label === "" ? state.parts[0] : state.label]?.order ?? "";
    if (how === "each") {
        return shown
            .filter((row) => row[column] !== undefined)
            .map((row) => ({ name: named(row, state), value: row[column].number, order: order(row), whole: [...state.headings].map(([key, heading]) => (row[key] ? `${heading}: ${text(row[key])}` : "")).filter((part) => part !== "").join("\n") }));
    }
    const sums = new Map();
    for (const row of shown) {
        const name = named(row, state);
        const one = sums.get(name) ?? { name, value: 0, order: order(row) };
        sums.set(name, one);
        one.value += how === "count" ? 1 : row[column]?.number ?? 0;
    }
    return [...sums.values()].map((one) => ({ ...one, whole: `${one.name}: ${number(one.value)}` }));
}

/** The words for what the marks stand for. */
function meaning({ value, unit, headings }, words) {
    const [how, column] = value.split(" ");
    const heading = headings.get(column) + (unit === "" ? "" : ` (${unit})`);
    return how === "count" ? words("count") : words(how, heading);
}

function drawn(rows, state, words) {
    const all = marks(rows, state);
    if (all.length === 0) {
        return [element("p", { class: "soft" }, words("nothing"))];
    }
    const shown = all.slice(0, MOST_BARS);
    const what = meaning(state, words);
    const by = state.label === "" ? what : words("by", what, state.headings.get(state.label));
    const notes = [
        state.value.startsWith("sum") ? words("sum-note") : "",
        shown.length < all.length ? words("too-many", MOST_BARS) : "",
    ].filter((note) => note !== "");
    return [
        element("p", { class: "small chart-title" }, by),
        ...notes.map((note) => element("p", { class: "soft small chart-note" }, note)),
        state.shape === "line" ? line(shown, what) : bars(shown, what),
    ];
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

function said(all, what) {
    return `${what}. ${all.map(({ name, value }) => `${name}: ${number(value)}`).join("; ")}`;
}

function bars(all, what) {
    const most = Math.max(...all.map(({ value }) => Math.abs(value)), 1e-9);
    const foot = all.length * ROW + 4;
    const length = (value) => ((WIDTH - LABELS - 110) * Math.abs(value)) / most;
    return svg(
        "svg",
        { viewBox: `0 0 ${WIDTH} ${foot + 40}`, class: "chart", role: "img", "aria-label": said(all, what) },
        ticks(most).map((tick) => svg("g", { class: "tick" },
            svg("line", { x1: LABELS + length(tick), x2: LABELS + length(tick), y1: 0, y2: foot, class: "grid" }),
            svg("text", { x: LABELS + length(tick), y: foot + 16, "text-anchor": "middle" }, number(tick)))),
        svg("text", { x: LABELS, y: foot + 34, class: "axis-name" }, what),
        all.map(({ name, value, whole }, i) => {
            const y = i * ROW + 4;
            return svg("g", { class: "mark" },
                svg("title", {}, whole),
                svg("text", { x: LABELS - 8, y: y + 14, "text-anchor": "end" }, name.length > LONGEST_LABEL ? `${name.slice(0, LONGEST_LABEL - 1)}…` : name),
                svg("rect", { x: LABELS, y, width: Math.max(1, length(value)), height: ROW - 8 }),
                svg("text", { x: LABELS + length(value) + 6, y: y + 14 }, number(value)));
        }));
}

/** Marks in their order, which for years and dates is that of time; those of the same name stand above each other, and then no line joins them. */
function line(all, what) {
    const sorted = [...all].sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
    const names = [...new Set(sorted.map(({ name }) => name))];
    const [width, height, foot, side] = [WIDTH, 340, 40, 90];
    const most = Math.max(...sorted.map(({ value }) => value), 1e-9);
    const x = (name) => side + ((width - side - 40) * names.indexOf(name)) / Math.max(1, names.length - 1);
    const y = (value) => height - foot - ((height - foot - 40) * value) / most;
    const every = Math.ceil(names.length / 10);
    const joined = names.length === sorted.length;
    return svg(
        "svg",
        { viewBox: `0 0 ${width} ${height}`, class: "chart", role: "img", "aria-label": said(sorted, what) },
        ticks(most).map((tick) => svg("g", { class: "tick" },
            svg("line", { x1: side, x2: width - 40, y1: y(tick), y2: y(tick), class: "grid" }),
            svg("text", { x: side - 10, y: y(tick) + 4, "text-anchor": "end" }, number(tick)))),
        svg("text", { x: 0, y: 14, class: "axis-name" }, what),
        joined ? svg("polyline", { points: sorted.map(({ name, value }) => `${x(name)},${y(value)}`).join(" "), class: "run" }) : null,
        names.map((name, i) => (i % every === 0 ? svg("text", { x: x(name), y: height - 14, "text-anchor": "middle" }, name.slice(0, 14)) : null)),
        sorted.map(({ name, value, whole }) => svg("g", { class: "mark" }, svg("title", {}, whole), svg("circle", { cx: x(name), cy: y(value), r: 4 }))));
}

/** Puts a graph into a box: two columns of the answer are the ends of its lines, a third one may name them. */
export function graph(box, { columns, rows }, words) {
    const things = columns.filter((column) => !column.numeric && rows.some((row) => row[column.name] !== undefined)).map(({ name }) => name);
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
    const options = columns.map(({ name, label }) => [name, label]);
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
