// Answers as charts and graphs take them: columns with a name and a heading, rows with a cell a column. A cell has the text that people read, and a number where it is one.

/** The answer that the server wrote as a table. */
export function fromTable(table) {
    const heads = [...table.querySelectorAll("thead th")];
    const places = heads.map((head, place) => ({ name: head.dataset.name, label: head.textContent, place })).filter(({ name }) => name !== undefined);
    const rows = [...table.querySelectorAll("tbody tr")].map((line) =>
        Object.fromEntries(places.map(({ name, place }) => [name, cellOf(line.cells[place])]).filter(([, cell]) => cell.text !== "")));
    return answerOf(places, rows);
}

function cellOf({ textContent, dataset }) {
    const number = dataset.number === undefined ? undefined : Number(dataset.number);
    return { text: textContent.trim(), number, order: dataset.time ?? textContent.trim() };
}

/** The answer of the endpoint, in the JSON of SPARQL. */
export function fromSparql({ head, results }, words) {
    const rows = results.bindings.map((binding) => Object.fromEntries(Object.entries(binding).map(([name, term]) => [name, cellOfTerm(term, words)])));
    return answerOf(head.vars.map((name) => ({ name, label: name })), rows);
}

const NUMBERS = /#(integer|decimal|double|float|int|long|nonNegativeInteger)$/;
const TIMES = /(#(date|gYear|gYearMonth)|\/edtf\/.*)$/;

function cellOfTerm({ type, value, datatype = "" }, words) {
    if (type === "uri") {
        return { text: value.replace(/^.*[/#](?=[^/#]+$)/, ""), order: value };
    }
    return { text: TIMES.test(datatype) ? moment(value, words) : value, number: NUMBERS.test(datatype) ? Number(value) : undefined, order: value };
}

/** A column is one of numbers where all its cells are, and there are any. */
function answerOf(columns, rows) {
    const cells = (name) => rows.map((row) => row[name]).filter((cell) => cell !== undefined);
    return {
        columns: columns.map(({ name, label }) => ({ name, label, numeric: cells(name).length > 0 && cells(name).every(({ number }) => number !== undefined) })),
        rows,
    };
}

/** The words for a day, a month, a year or a stretch of time, which are written in EDTF. */
export function moment(edtf, words) {
    const [from, to] = edtf.split("/").map((side) => (side === ".." ? "" : day(side)));
    if (to === undefined) {
        return from;
    }
    if (from !== "" && to !== "") {
        return `${from}–${to}`;
    }
    return from === "" ? words("until", to) : words("since", from);
}

function day(text) {
    const parts = text.match(/^(\d{4})-(\d\d)(?:-(\d\d))?$/);
    if (!parts) {
        return text;
    }
    const date = new Date(Date.UTC(parts[1], parts[2] - 1, parts[3] ?? 1));
    return date.toLocaleDateString(document.documentElement.lang, { year: "numeric", month: "short", day: parts[3] ? "numeric" : undefined, timeZone: "UTC" });
}
