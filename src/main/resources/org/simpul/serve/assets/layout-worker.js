// Places nodes in a thread of its own, so that the page answers meanwhile. A classic worker: the libraries are scripts, not modules.
//
// It is told: libraries (addresses), kind ("force", "fcose"), nodes ({x, y, r}), edges ([from, to] by number).
// It tells: positions (x and y in turn), now and then and at last, and whether that was the last.

const TICKS = 260;
const BETWEEN_MESSAGES = 250;

onmessage = ({ data: { libraries, kind, nodes, edges } }) => {
    importScripts(...libraries);
    if (kind === "fcose") {
        fcose(nodes, edges);
    } else {
        force(nodes, edges);
    }
};

function tell(nodes, last) {
    const positions = new Float32Array(nodes.length * 2);
    nodes.forEach((node, i) => {
        positions[2 * i] = node.x;
        positions[2 * i + 1] = node.y;
    });
    postMessage({ positions, last }, [positions.buffer]);
}

/** Forces between nodes, which d3 approximates well enough for thousands of them. Nodes with many edges push harder, so that hubs stand apart. */
function force(nodes, edges) {
    const degree = new Array(nodes.length).fill(0);
    edges.forEach(([a, b]) => {
        degree[a]++;
        degree[b]++;
    });
    const simulation = d3
        .forceSimulation(nodes)
        .force("links", d3.forceLink(edges.map(([source, target]) => ({ source, target })))
            .distance((link) => 40 + link.source.r + link.target.r)
            .strength((link) => 1 / Math.sqrt(1 + Math.min(degree[link.source.index], degree[link.target.index]))))
        .force("apart", d3.forceManyBody().strength((node, i) => -60 - 12 * Math.sqrt(degree[i])).theta(1.1).distanceMax(900))
        .force("room", d3.forceCollide((node) => node.r + 5))
        .force("x", d3.forceX().strength(0.035))
        .force("y", d3.forceY().strength(0.05))
        .alphaDecay(1 - Math.pow(0.001, 1 / TICKS))
        .stop();
    let told = performance.now();
    for (let tick = 0; tick < TICKS; tick++) {
        simulation.tick();
        if (performance.now() - told > BETWEEN_MESSAGES) {
            tell(nodes, false);
            told = performance.now();
        }
    }
    tell(nodes, true);
}

/** A spring embedder on a spectral start, fine for some hundred nodes. */
function fcose(nodes, edges) {
    const cy = cytoscape({
        headless: true,
        styleEnabled: true,
        elements: [
            ...nodes.map((node, i) => ({ data: { id: `n${i}`, r: 2 * node.r }, position: { x: node.x, y: node.y } })),
            ...edges.map(([a, b]) => ({ data: { source: `n${a}`, target: `n${b}` } })),
        ],
        layout: { name: "preset" },
        style: [{ selector: "node", style: { width: "data(r)", height: "data(r)" } }],
    });
    cy.layout({
        name: "fcose",
        quality: "default",
        randomize: false,
        animate: false,
        nodeRepulsion: 16000,
        idealEdgeLength: 130,
        nodeSeparation: 90,
        gravity: 0.15,
        tile: true,
    }).run();
    nodes.forEach((node, i) => Object.assign(node, cy.getElementById(`n${i}`).position()));
    tell(nodes, true);
}
