// Where the line of an edge runs. Edges between the same two nodes bend away from each other; all bend less than they are apart.

const STEP = 22;

/** Sets how far each edge bends: 0 is straight. */
export function bend(edges) {
    const pairs = new Map();
    for (const edge of edges) {
        const [low, high] = [edge.source.number, edge.target.number].sort((a, b) => a - b);
        const key = `${low} ${high}`;
        pairs.set(key, [...(pairs.get(key) ?? []), edge]);
    }
    for (const alike of pairs.values()) {
        alike.forEach((edge, i) => {
            const side = edge.source.number < edge.target.number ? 1 : -1; // both directions count from the same side
            edge.bend = side * 2 * STEP * (i - (alike.length - 1) / 2);
        });
    }
}

/** The point that a line is drawn towards on its way. */
export function control({ source, target, bend }) {
    const [dx, dy] = [target.x - source.x, target.y - source.y];
    const length = Math.hypot(dx, dy) || 1;
    return { x: (source.x + target.x) / 2 - (dy / length) * bend, y: (source.y + target.y) / 2 + (dx / length) * bend };
}

/** The middle of a line. */
export function middle(edge) {
    return point(edge, 0.5);
}

/** The point at this share of the way. */
function point(edge, share) {
    const { source, target } = edge;
    const over = control(edge);
    const rest = 1 - share;
    const on = (axis) => rest * rest * source[axis] + 2 * rest * share * over[axis] + share * share * target[axis];
    return { x: on("x"), y: on("y") };
}

/** Where a line meets the rim of its target, and from which direction (in radians). */
export function tip(edge) {
    const { x, y } = control(edge);
    const { target } = edge;
    const angle = Math.atan2(target.y - y, target.x - x);
    const radius = target.size / 2 + 1;
    return { x: target.x - radius * Math.cos(angle), y: target.y - radius * Math.sin(angle), angle };
}

const PARTS = 8;

/** How far a point is from a line, at least roughly. */
export function distance(edge, x, y) {
    if (edge.bend === 0) {
        return fromPiece(edge.source, edge.target, x, y);
    }
    let least = Infinity;
    let before = edge.source;
    for (let i = 1; i <= PARTS; i++) {
        const next = point(edge, i / PARTS);
        least = Math.min(least, fromPiece(before, next, x, y));
        before = next;
    }
    return least;
}

function fromPiece(a, b, x, y) {
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const share = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(x - a.x - share * dx, y - a.y - share * dy);
}
