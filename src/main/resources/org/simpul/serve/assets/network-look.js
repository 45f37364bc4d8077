// How nodes and edges look: colours by name from the style sheet, so that they follow light and dark; shapes and strokes as well, so that nothing is told by colour alone.

/** Of each type: the name of its colour, and its shape. */
const TYPES = {
    State: ["state", "circle"],
    Official: ["person", "circle"],
    Institution: ["institution", "round-square"],
    IntergovernmentalOrganization: ["institution", "round-square"],
    Forum: ["institution", "hexagon"],
    Office: ["institution", "round-tag"],
    NationalBody: ["institution", "pentagon"],
    NonGovernmentalOrganization: ["institution", "octagon"],
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

/** The dashes of a stroke: lengths of line and gap in turn; none for a solid one. */
export const DASHES = { solid: [], dashed: [6, 4], dotted: [1.5, 3.5] };

const COMMUNITIES = 10;

const colours = new Map();

/** The colour of this name. */
export function colour(name) {
    if (!colours.has(name)) {
        colours.set(name, getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim());
    }
    return colours.get(name);
}

/** Has the colours looked up anew, once light has become dark or dark light. */
export function forgetColours() {
    colours.clear();
}

export function typeLook(type) {
    const [name, shape] = TYPES[type] ?? ["document", "circle"];
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

/** Those of these nodes and edges that pass the form. */
export function seen(elements) {
    return elements.filter((one) => !one.out);
}
