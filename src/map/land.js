// Turns Natural Earth's land, as the npm package world-atlas ships it, into src/main/resources/concert/chart/map/land.txt.
// Run once, in this folder:
//   npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz && node land.js package/land-110m.json
const fs = require("fs");
const path = require("path");

const ANTARCTIC = -60; // rings wholly south of this are left out: no state has its capital there
const topology = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const { scale, translate } = topology.transform;

// An arc's points are differences on a grid of whole numbers.
const arcs = topology.arcs.map(arc => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => {
        x += dx;
        y += dy;
        return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
});

// A ring is a chain of arcs, those below zero backwards; each begins where the one before it ends.
function ring(indices) {
    const points = [];
    for (const index of indices) {
        const arc = index < 0 ? arcs[~index].slice().reverse() : arcs[index];
        points.push(...(points.length ? arc.slice(1) : arc));
    }
    return unturned(points.slice(0, -1)); // the last point is the first again
}

// Rings that cross the date line run on beyond 180 degrees instead of jumping to -180; their middle is within 180.
function unturned(points) {
    let turn = 0;
    const whole = points.map(([lon, lat], at) => {
        const step = at ? lon - points[at - 1][0] : 0;
        turn += step > 180 ? -360 : step < -180 ? 360 : 0;
        return [lon + turn, lat];
    });
    const lons = whole.map(([lon]) => lon);
    const back = 360 * Math.round((Math.min(...lons) + Math.max(...lons)) / 2 / 360);
    return whole.map(([lon, lat]) => [lon - back, lat]);
}

const polygons = topology.objects.land.geometries.flatMap(g => (g.type === "Polygon" ? [g.arcs] : g.arcs));
const lines = polygons
    .flat()
    .map(ring)
    .filter(points => points.some(([, lat]) => lat > ANTARCTIC))
    .map(points => points.map(([lon, lat]) => +lon.toFixed(2) + " " + +lat.toFixed(2)).join(" "));

const head = [
    "# Land outline: Natural Earth 1:110m, https://www.naturalearthdata.com, public domain; without Antarctica.",
    "# Via the npm package world-atlas 2.0.2 (land-110m.json), converted by src/map/land.js.",
    "# One ring a line, longitude latitude in degrees; lakes are rings within rings.",
];
const out = path.join(__dirname, "../main/resources/concert/chart/map/land.txt");
fs.writeFileSync(out, head.concat(lines).join("\n") + "\n");
