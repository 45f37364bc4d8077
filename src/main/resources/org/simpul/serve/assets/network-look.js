// How nodes and edges look: colours by name from the style sheet, so that they follow light and dark; shapes and strokes as well, so that nothing is told by colour alone.

/** Of each type: the name of its colour, and its shape. */
const TYPES = {
    State: ["state", "ellipse"],
    Official: ["person", "ellipse"],
    Institution: ["institution", "round-rectangle"],
    IntergovernmentalOrganization: ["institution", "round-rectangle"],
    Forum: ["institution", "round-hexagon"],
    Office: ["institution", "round-tag"],
    NationalBody: ["institution", "barrel"],
    NonGovernmentalOrganization: ["institution", "round-octagon"],
    CriminalOrganization: ["institution", "vee"],
    Treaty: ["instrument", "diamond"],
    NonBindingInstrument: ["instrument", "rhomboid"],
    NationalLaw: ["instrument", "rectangle"],
    Policy: ["instrument", "round-diamond"],
    Instrument: ["instrument", "diamond"],
    Event: ["event", "star"],
    Place: ["place", "triangle"],
    Region: ["place", "round-triangle"],
};

/** Of each relation: the name of its colour, and its stroke. Relations of one sort share a colour. */
const RELATIONS = {
    memberOf: ["institution", "solid"],
    coChairOf: ["institution", "dashed"],
    steeringGroupMemberOf: ["institution", "dotted"],
    partOf: ["place", "solid"],
    bodyOf: ["place", "dashed"],
    locatedIn: ["place", "dotted"],
    ratified: ["instrument", "solid"],
    signed: ["instrument", "dashed"],
    enacted: ["instrument", "dotted"],
    adoptedBy: ["instrument", "solid"],
    adoptedIn: ["instrument", "dashed"],
    foundedBy: ["person", "dashed"],
    officialOf: ["person", "solid"],
    cooperatesWith: ["state", "solid"],
    metWith: ["state", "dashed"],
    supports: ["state", "dotted"],
    complements: ["document", "dashed"],
    traffickingFlowTo: ["warn", "solid"],
};

const COMMUNITIES = 10;

/** The colour of this name, as it is now. */
export function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

export function typeLook(type) {
    const [name, shape] = TYPES[type] ?? ["document", "ellipse"];
    return { colour: colour(name), shape };
}

export function relationLook(relation) {
    const [name, line] = RELATIONS[relation] ?? ["document", "solid"];
    return { colour: colour(name), line };
}

/** The colour of a community by its number from 1; small ones beyond the tenth share grey. */
export function communityColour(number) {
    return number >= 1 && number <= COMMUNITIES ? colour(`community-${number}`) : colour("document");
}

const SMALLEST = 14;
const LARGEST = 56;

/** The diameter of a node whose value is this share of the largest one. */
export function diameter(share) {
    return SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(Math.max(0, share));
}

/** The style of a drawing, for Cytoscape. Drawings of thousands of edges are drawn plainer, so that they stay quick. */
export function style(large) {
    const ink = colour("ink");
    const paper = colour("paper");
    return [
        {
            selector: "node",
            style: {
                "shape": "data(shape)",
                "width": "data(size)",
                "height": "data(size)",
                "background-color": "data(colour)",
                "border-width": 1,
                "border-color": paper,
                "color": ink,
                "font-family": "system-ui, sans-serif",
                "text-valign": "bottom",
                "text-outline-color": paper,
            },
        },
        { selector: "node.named", style: { "label": "data(short)", "font-size": "data(text)", "text-margin-y": "data(gap)", "text-outline-width": "data(halo)" } },
        {
            selector: "edge",
            style: {
                "curve-style": large ? "haystack" : "bezier",
                "haystack-radius": 0.3,
                "control-point-step-size": 22,
                "width": "data(width)",
                "line-color": "data(colour)",
                "line-style": large ? "solid" : "data(line)",
                "target-arrow-color": "data(colour)",
                "target-arrow-shape": "data(arrow)",
                "arrow-scale": 0.8,
                "opacity": large ? 0.35 : 0.7,
            },
        },
        {
            selector: "edge.named",
            style: {
                "label": "data(name)",
                "font-size": "data(text)",
                "font-family": "system-ui, sans-serif",
                "color": ink,
                "text-rotation": "autorotate",
                "text-outline-color": paper,
                "text-outline-width": "data(halo)",
                "z-index": 5,
            },
        },
        { selector: "edge.pointed", style: { "opacity": 1 } },
        { selector: ".faded", style: { opacity: 0.08, "text-opacity": 0 } },
        { selector: "node.path, node.chosen", style: { "border-width": 4, "border-color": colour("focus"), "z-index": 10 } },
        { selector: "edge.path, edge.chosen", style: { "line-color": colour("focus"), "target-arrow-color": colour("focus"), "width": 5, "opacity": 1, "z-index": 10 } },
        { selector: "node:active, edge:active", style: { "overlay-color": colour("focus"), "overlay-opacity": 0.2 } },
    ];
}
