// Elements made by hand. Texts become text nodes and never markup, wherever they come from.

/** An element with attributes and children; an attribute that begins with "on" is a listener, one that is null or false is left out. */
export function element(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    fill(made, attributes);
    made.append(...children.flat().filter((child) => child !== null));
    return made;
}

const SVG = "http://www.w3.org/2000/svg";

/** An element of SVG. */
export function svg(tag, attributes = {}, ...children) {
    const made = document.createElementNS(SVG, tag);
    fill(made, attributes);
    made.append(...children.flat().filter((child) => child !== null));
    return made;
}

function fill(made, attributes) {
    for (const [name, value] of Object.entries(attributes)) {
        if (name.startsWith("on")) {
            made.addEventListener(name.slice(2), value);
        } else if (value === true) {
            made.setAttribute(name, "");
        } else if (value !== null && value !== false && value !== undefined) {
            made.setAttribute(name, value);
        }
    }
}

/** The words of a view: the server writes them into an attribute, in the language of the page. {0}, {1} … stand for arguments. */
export function wordsOf(root) {
    const words = JSON.parse(root.dataset.words);
    return (key, ...values) => (words[key] ?? key).replace(/\{(\d)\}/g, (_, i) => values[i]);
}

/** A list of choices. */
export function choice(id, label, options, chosen, onchange) {
    const select = element(
        "select",
        { id, onchange: () => onchange(select.value) },
        options.map(([value, text]) => element("option", { value, selected: value === chosen }, text)));
    return element("div", {}, element("label", { for: id }, label), select);
}

/** Has the browser save a file. */
export function save(name, content) {
    const url = URL.createObjectURL(content);
    const link = element("a", { href: url, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
}
