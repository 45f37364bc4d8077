// Outlines of nodes about the point 0 0, none of them further from it than 1, as path data: the same for the canvas and for SVG.

/** The corners of a regular figure, the first one above; or between two, so that a side is above. */
function regular(corners, sideAbove = false) {
    const turn = -Math.PI / 2 + (sideAbove ? Math.PI / corners : 0);
    return Array.from({ length: corners }, (_, i) => at(1, turn + (2 * Math.PI * i) / corners));
}

function at(radius, angle) {
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

const RECTANGLE = [[-0.95, -0.75], [0.95, -0.75], [0.95, 0.75], [-0.95, 0.75]];
const SQUARE = [[-0.85, -0.85], [0.85, -0.85], [0.85, 0.85], [-0.85, 0.85]];
const STAR = Array.from({ length: 10 }, (_, i) => at(i % 2 ? 0.5 : 1, -Math.PI / 2 + (Math.PI * i) / 5));

const POLYGONS = {
    "diamond": sharp(regular(4)),
    "hexagon": rounded(regular(6, true), 0.2),
    "octagon": rounded(regular(8, true), 0.2),
    "rectangle": sharp(RECTANGLE),
    "rhomboid": sharp([[-1, -0.65], [0.55, -0.65], [1, 0.65], [-0.55, 0.65]]),
    "round-diamond": rounded(regular(4), 0.3),
    "round-square": rounded(SQUARE, 0.25),
    "round-tag": rounded([[-0.95, -0.75], [0.4, -0.75], [1, 0], [0.4, 0.75], [-0.95, 0.75]], 0.15),
    "round-triangle": rounded(regular(3), 0.2),
    "star": sharp(STAR),
    "pentagon": rounded(regular(5), 0.15),
    "triangle": sharp(regular(3)),
    "vee": sharp([[-1, -0.9], [0, -0.4], [1, -0.9], [0, 1]]),
};

const CIRCLE = "M1 0A1 1 0 1 1-1 0A1 1 0 1 1 1 0z";

/** The outline of this name; a circle where there is none. */
export function outline(shape) {
    return POLYGONS[shape] ?? CIRCLE;
}

function sharp(points) {
    return `M${points.map(text).join("L")}z`;
}

/** The same with corners that are rounded from this share of each side on. */
function rounded(points, share) {
    const between = ([a, b], [c, d]) => [a + (c - a) * share, b + (d - b) * share];
    const corners = points.map((corner, i) => {
        const [before, after] = [points.at(i - 1), points[(i + 1) % points.length]];
        return `${text(between(corner, before))}Q${text(corner)} ${text(between(corner, after))}`;
    });
    return `M${corners.join("L")}z`;
}

function text(point) {
    return point.map((value) => Number(value.toFixed(3))).join(" ");
}
