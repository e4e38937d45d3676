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
  const names = record.data.reasons;
  const rows = terms.flatMap((term, at) => (term ? [reasonRow(record, names[at], term, most)] : []));
  const none = names.filter((name, at) => !terms[at]);
  return el("table", { class: "cr-reasons" },
    el("caption", { class: "cr-unseen" }, caption),
    el("thead", { class: "cr-unseen" }, el("tr", {}, ["reason", "adds", "bar"].map((each) => el("th", { scope: "col" }, each)))),
    el("tbody", {}, rows, none.length ? el("tr", {}, el("td", { colspan: 3, class: "cr-quiet" }, "0: " + none.join(", "))) : null),
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
    svg("path", { d: "M1 6H33", stroke: kind.colour, "stroke-dasharray": dashes(kind) }));
}

function dashes(kind) {
  return kind.dash.length ? kind.dash.join(" ") : null;
}

/** An emblem around a point as a path, as large as a circle of that radius; a circle too, so that all are paths. */
function emblemPath(emblem, x, y, r) {
  if (!emblem.outline.length) {
    return "M" + (x - r) + " " + y + "a" + r + " " + r + " 0 1 0 " + 2 * r + " 0a" + r + " " + r + " 0 1 0 " + -2 * r + " 0Z";
  }
  const points = [];
  for (let at = 0; at < emblem.outline.length; at += 2) {
    points.push((x + r * emblem.outline[at]).toFixed(1) + " " + (y + r * emblem.outline[at + 1]).toFixed(1));
  }
  return "M" + points.join("L") + "Z";
}

/** A padlock: full for a secret treaty, empty for one partly known. */
function padlock(x, y, secret) {
  return svg("g", { class: "cr-lock" + (secret ? " cr-full" : ""), transform: "translate(" + x.toFixed(1) + " " + y.toFixed(1) + ")" },
    svg("path", { d: "M-3-1V-3a3 3 0 0 1 6 0V-1" }), svg("rect", { x: -5, y: -1, width: 10, height: 7, rx: 1.5 }));
}
