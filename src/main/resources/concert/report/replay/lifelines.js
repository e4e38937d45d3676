// One bar per treaty from signing to end, and a line that moves with the tick.

/** Fills the host; the answer's show() moves the line. */
function lifeLines(host, record, choose, seek) {
  const ticks = record.last + 1;
  const share = (tick) => (100 * Math.max(0, Math.min(ticks, tick))) / ticks;
  const cursor = el("span", { class: "cr-cursor", "aria-hidden": "true" });
  const order = record.data.treaties.map((treaty, id) => id).sort((a, b) => record.treaty(a).founded - record.treaty(b).founded || a - b);
  const rows = order.map((id) => ({ id, node: row(id) }));
  let view = null;
  const living = el("input", { type: "checkbox", onchange: () => show(view) });
  const empty = el("p", { class: "cr-quiet" }, "No treaty to show.");
  const body = el("div", { class: "cr-rows" }, rows.map((each) => each.node), el("span", { class: "cr-lane" }, cursor), empty);
  put(host, el("h3", {}, "Life-lines of the treaties"), key(), el("div", { class: "cr-scroll" }, axis(), body));

  /** The years on top, and the wars; a click goes there. */
  function axis() {
    const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000].find((each) => ticks / each <= 8) || ticks;
    const marks = [];
    for (let tick = 0; tick < ticks; tick += step) {
      marks.push(place(el("span", { class: (tick / step) % 2 ? "cr-odd" : null }, record.label(tick)), tick));
    }
    const wars = record.data.wars.map((war) =>
      place(el("span", { class: "cr-warmark", title: record.label(war.tick) + ": " + warTold(record, war) }, "\u2715"), war.tick + 0.5));
    const lane = el("div", { class: "cr-years", "aria-hidden": "true" }, marks, wars);
    lane.addEventListener("click", (event) => {
      const box = lane.getBoundingClientRect();
      seek(Math.floor(((event.clientX - box.left) / box.width) * ticks));
    });
    return el("div", { class: "cr-axisrow" }, el("span", { class: "cr-quiet" }, record.data.wars.length ? "\u2715 war" : ""), lane);
  }

  function place(node, tick) {
    node.style.left = share(tick) + "%";
    return node;
  }

  function row(id) {
    const treaty = record.treaty(id);
    const kind = record.data.palette.kinds[treaty.kind];
    const from = share(treaty.founded);
    const to = treaty.ended === null ? 100 : share(treaty.ended);
    const line = el("span", { class: "cr-line cr-hatch-" + record.data.palette.publicity[treaty.publicity].hatch });
    line.style.left = from + "%";
    line.style.width = Math.max(0.6, to - from) + "%";
    line.style.backgroundColor = kind.colour;
    return el("button", { type: "button", class: "cr-life", "data-treaty": id, "data-key": "life" + id, "aria-label": spoken(treaty, kind), onclick: () => choose({ treaty: id }) },
      el("span", { class: "cr-title", title: treaty.name }, lineSample(kind), el("span", {}, short(treaty, kind)), el("small", {})),
      el("span", { class: "cr-track" }, line, end(treaty, to)));
  }

  function spoken(treaty, kind) {
    return treaty.name + ": " + kind.title + ", " + record.data.palette.publicity[treaty.publicity].title + ". " + life(record, treaty);
  }

  /** Without the kind and the year that made names carry and the line shows anyway. */
  function short(treaty, kind) {
    const made = kind.title + " of ";
    return treaty.name.toLowerCase().startsWith(made) ? treaty.name.slice(made.length).replace(/, [-0-9.]+$/, "") : treaty.name;
  }

  /** A mark where it ended and the cause after it, or before it where there is no room left. */
  function end(treaty, to) {
    if (treaty.ended === null) {
      return null;
    }
    const mark = el("span", { class: "cr-end" + (100 - to < 24 ? " cr-before" : "") }, treaty.cause || "ended");
    mark.style.left = to + "%";
    return mark;
  }

  function key() {
    return el("p", { class: "cr-key" }, record.data.palette.publicity.map((each) =>
      el("span", {}, el("span", { class: "cr-swatch cr-hatch-" + each.hatch }), " " + each.title)),
    el("span", { class: "cr-quiet" }, "colour and dash: kind \u00b7 word beside a bar: why it ended"),
    el("label", {}, living, " only those in force"));
  }

  function show(now) {
    view = now;
    cursor.style.left = share(view.tick + 0.5) + "%";
    let shown = 0;
    for (const { id, node } of rows) {
      const lives = record.pact(id, view.tick) !== null;
      const there = view.shows(id) && (lives || !living.checked);
      shown += there ? 1 : 0;
      node.hidden = !there;
      node.classList.toggle("cr-now", lives);
      node.setAttribute("aria-pressed", String(view.treaty === id));
      // The name stays readable however faint the bar.
      node.querySelector(".cr-track").style.opacity = view.faded(id);
      node.querySelector("small").textContent = view.outsiders ? percent(record.belief(id, view.tick)) : "";
    }
    empty.hidden = shown > 0;
  }

  return { show };
}
