// Makes ../resources/org/simpul/serve/outlines.tsv, the outlines that the map view draws. Run once by hand, when the boundaries change:
//
//   cd src/main/map && npm install && npm run make
//
// The boundaries are Natural Earth's (1:50m, public domain), taken from the npm package world-atlas. They are made simpler, projected
// (Natural Earth projection, the Pacific in the middle so that no route between Asia and the Americas is cut), and written as one line a
// territory: ISO 3166-1 numeric code ("-" where it has none), x and y of its middle, the path in SVG with whole coordinates.
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import { geoArea, geoNaturalEarth1, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";

const WIDTH = 2000;
const HEIGHT = 920;
const SMALLEST_TRIANGLE = 0.02; // square degrees; less detail than this is not seen at the width of a page
const SOUTHERNMOST = -60; // no state lies on Antarctica

const atlas = createRequire(import.meta.url)("world-atlas/countries-50m.json");
const simple = simplify(presimplify(atlas), SMALLEST_TRIANGLE);
const territories = feature(simple, simple.objects.countries).features.filter((t) => t.id !== "010");
const projection = geoNaturalEarth1()
    .rotate([-150, 0])
    .fitExtent([[8, 8], [WIDTH - 8, HEIGHT - 8]], {
        type: "MultiPoint",
        coordinates: territories.flatMap((t) => points(t.geometry)).filter((p) => p[1] > SOUTHERNMOST),
    });

function rings(geometry) {
    return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

function points(geometry) {
    return rings(geometry).flat(2);
}

/** The largest part of a territory: its middle is where lines to it end, so that France does not end in the Atlantic. */
function mainland(geometry) {
    const parts = rings(geometry).map((coordinates) => ({ type: "Polygon", coordinates }));
    return parts.reduce((best, part) => (geoArea(part) > geoArea(best) ? part : best));
}

/** Whole numbers, relative to the point before, without points that fall together. */
function compact(path) {
    let text = "";
    let [x, y] = [0, 0];
    for (const subpath of path.split("M").slice(1)) {
        const steps = [];
        let first = true;
        for (const pair of subpath.replace("Z", "").split("L")) {
            const [px, py] = pair.split(",").map(Math.round);
            if (first || px !== x || py !== y) {
                steps.push(`${px - x} ${py - y}`);
                [x, y] = [px, py];
            }
            if (first) {
                first = false;
                var start = [px, py];
            }
        }
        if (steps.length === 1) {
            steps.push("1 0", "0 1"); // an island smaller than a unit stays a dot
        }
        text += `m${steps[0]}l${steps.slice(1).join(" ")}z`.replaceAll(" -", "-");
        [x, y] = start; // z goes back to where the part began
    }
    return text;
}

const path = geoPath(projection);
const lines = territories.map((t) => {
    const [x, y] = path.centroid(mainland(t.geometry)).map(Math.round);
    return [t.id ?? "-", x, y, compact(path(t))].join("\t");
});
lines.sort();
writeFileSync(
    new URL("../resources/org/simpul/serve/outlines.tsv", import.meta.url),
    "# Outlines of territories: Natural Earth, public domain; made by src/main/map/make.mjs\n" + lines.join("\n") + "\n");
