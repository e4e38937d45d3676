// Small pictures of numbers: bars for threats, diverging bars for reasons, lines for gauges.

/** A bar from the left, for a share of 1. */
function bar(share, colour) {
  const box = el("span", { class: "cr-bar", "aria-hidden": "true" }, el("span", {}));
  box.firstChild.style.width = Math.round(100 * Math.min(1, share)) + "%";
  box.firstChild.style.background = colour;
  return box;
}

/** The reasons of a decision as a table that adds up, each with a bar to the left or right of naught. */
function reasonTable(record, terms, total, caption) {
  const most = Math.max(1, ...terms.map(Math.abs), Math.abs(total));
  const rows = terms.map((term, at) => reasonRow(record, record.data.reasons[at], term, most));
  return el("table", { class: "cr-reasons" },
    el("caption", { class: "cr-unseen" }, caption),
    el("thead", { class: "cr-unseen" }, el("tr", {}, ["reason", "adds", "bar"].map((each) => el("th", { scope: "col" }, each)))),
    el("tbody", {}, rows),
    el("tfoot", {}, reasonRow(record, "value", total, most)));
}

function reasonRow(record, name, term, most) {
  const side = el("span", { class: term < 0 ? "cr-minus" : "cr-plus" });
  side.style.width = (50 * Math.abs(term)) / most + "%";
  return el("tr", { "data-reason": name, "data-term": term },
    el("th", { scope: "row" }, name),
    el("td", { class: "cr-number" }, signed(term)),
    el("td", { class: "cr-diverging", "aria-hidden": "true" }, el("span", {}, side)));
}

/** A line over the life of a treaty, a share of 1 at each tick, with a dot at the present one (-1: none). */
function sparkline(values, at, label) {
  const width = 150;
  const height = 30;
  const x = (tick) => (values.length > 1 ? 3 + ((width - 6) * tick) / (values.length - 1) : width / 2);
  const y = (value) => height - 3 - (height - 6) * value;
  const points = values.map((value, tick) => x(tick).toFixed(1) + "," + y(value).toFixed(1)).join(" ");
  return svg("svg", { class: "cr-spark", viewBox: "0 0 " + width + " " + height, role: "img", "aria-label": label },
    svg("path", { d: "M3 3V27H147", class: "cr-axis" }),
    values.length > 1 ? svg("polyline", { points }) : null,
    at >= 0 ? svg("circle", { cx: x(at), cy: y(values[at]), r: 3.5 }) : null);
}

/** A sample of a kind's line: its colour and its dash. */
function lineSample(kind) {
  return svg("svg", { class: "cr-sample", viewBox: "0 0 34 12", "aria-hidden": "true" },
    svg("path", { d: "M1 6H33", stroke: kind.colour, "stroke-dasharray": kind.dash || null }));
}

/** The outline of a camp's symbol around a point; circles are for states in no camp. */
function campPath(camp, x, y, r) {
  const corners = [[4, 45], [3, -90], [4, 0], [5, -90], [6, 0], [3, 90]][camp % 6];
  const reach = r * [1.25, 1.4, 1.3, 1.2, 1.15, 1.4][camp % 6];
  const points = [];
  for (let at = 0; at < corners[0]; at++) {
    const turn = ((corners[1] + (360 * at) / corners[0]) * Math.PI) / 180;
    points.push((x + reach * Math.cos(turn)).toFixed(1) + " " + (y + reach * Math.sin(turn)).toFixed(1));
  }
  return "M" + points.join("L") + "Z";
}

/** A circle as a path, so that a state's symbol is one element whatever its shape. */
function circlePath(x, y, r) {
  return "M" + (x - r) + " " + y + "a" + r + " " + r + " 0 1 0 " + 2 * r + " 0a" + r + " " + r + " 0 1 0 " + -2 * r + " 0Z";
}
