// States and treaties on the map at a tick.

/** Fills the host; show() draws a tick. */
function mapOf(host, record, choose) {
  let view = null;
  const ground = groundOf(record, () => draw());
  const layers = Object.fromEntries(["edges", "clashes", "states", "labels"].map((name) => [name, svg("g", { class: "cr-" + name })]));
  const canvas = svg("svg", { role: "group" }, ground.layer, Object.values(layers));
  const order = record.data.states.code.map((code, state) => state);
  const nodes = order.map(node);
  const camps = el("ul", { class: "cr-camps", "aria-label": "camps" });
  layers.states.append(...nodes);
  put(host, el("div", { class: "cr-canvas" }, canvas), el("div", { class: "cr-under" }, camps, zoomButtons(ground)));
  pullable(canvas, ground);
  new ResizeObserver(() => draw()).observe(host);

  function node(state) {
    const group = svg("g", { class: "cr-state", role: "button", tabindex: state ? -1 : 0, "data-state": state, onclick: () => choose({ state }) },
      svg("title", {}, record.name(state)), svg("path", { class: "cr-symbol" }));
    group.addEventListener("keydown", (event) => pressed(event, state));
    return group;
  }

  /** Up and down walk from state to state; Enter and space choose. */
  function pressed(event, state) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      const open = order.filter((each) => each === state || record.there(each, view.tick));
      const next = nodes[open[(open.indexOf(state) + step + open.length) % open.length]];
      nodes.forEach((each) => each.setAttribute("tabindex", each === next ? 0 : -1));
      next.focus();
    } else if (event.key === "Enter" || event.key === " ") {
      choose({ state });
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  function draw() {
    const width = Math.floor(canvas.parentNode.clientWidth);
    if (!view || width < 10) {
      return;
    }
    ground.resize(width);
    canvas.setAttribute("viewBox", "0 0 " + width + " " + ground.height());
    canvas.setAttribute("aria-label", summary());
    canvas.classList.toggle("cr-zoomed", ground.zoomed());
    const network = networkOf(record, ground, view, choose);
    put(layers.edges, network.elements);
    put(layers.clashes, warsOf(record, ground, view.tick));
    const fighting = new Set(record.wars(view.tick).flatMap((war) => war.fought_a.concat(war.fought_b)));
    const spots = there().map((state) => spot(state, width));
    hide();
    spots.forEach((each) => paint(each, fighting.has(each.state)));
    names(spots, network.marks.concat(crosses()), width);
    legend();
  }

  /** The states that are there: not unborn, nor passed into others. */
  function there() {
    return order.filter((state) => record.there(state, view.tick));
  }

  /** Hides the others, and lets the keyboard reach one that is shown. */
  function hide() {
    const shown = there();
    order.forEach((state) => nodes[state].classList.toggle("cr-not-there", !shown.includes(state)));
    if (shown.length && !shown.some((state) => nodes[state].getAttribute("tabindex") === "0")) {
      nodes.forEach((each, state) => each.setAttribute("tabindex", state === shown[0] ? 0 : -1));
    }
  }

  function spot(state, width) {
    const scale = Math.max(0.62, Math.min(1.15, width / 800));
    const share = record.figure("capability", state, view.tick) / record.most;
    const r = scale * (record.sovereign(state, view.tick) ? 4.5 + 15 * Math.sqrt(share) : 3.5);
    return { state, x: ground.x(state), y: ground.y(state), r, share, name: record.name(state), code: record.data.states.code[state] };
  }

  function paint(spot, fights) {
    const { state, x, y, r } = spot;
    const emblem = record.emblem(state, view.tick);
    const sovereign = record.sovereign(state, view.tick);
    const symbol = nodes[state].lastChild;
    symbol.setAttribute("d", emblemPath(emblem, x, y, r));
    symbol.setAttribute("fill", emblem.colour);
    nodes[state].setAttribute("class", "cr-state" + (sovereign ? "" : " cr-subject") + (fights ? " cr-fights" : "")
      + (view.state === state ? " cr-picked" : "") + (member(state) ? " cr-member" : ""));
    nodes[state].setAttribute("aria-pressed", String(view.state === state));
    nodes[state].setAttribute("aria-label", spoken(state, sovereign));
  }

  /** Where wars have their crosses. */
  function crosses() {
    return record.wars(view.tick).map((war) => ({ x: (ground.x(war.attacker) + ground.x(war.defender)) / 2, y: (ground.y(war.attacker) + ground.y(war.defender)) / 2, r: 9 }));
  }

  function member(state) {
    const pact = view.treaty === null ? null : record.pact(view.treaty, view.tick);
    return pact !== null && pact.members.includes(state);
  }

  function spoken(state, sovereign) {
    const treaties = record.treatiesOf(state, view.tick).filter(view.sees).length;
    return record.name(state) + ": capability " + figure(record.figure("capability", state, view.tick)) + ", "
      + (sovereign ? counted(treaties, "treaty", "treaties") + ", " + record.stance(state, view.tick).title : "not sovereign");
  }

  function names(spots, marks, width) {
    const size = width < 520 ? 10.5 : 12.5;
    const rank = (each) => (each.state === view.state ? 2 : each.share);
    const inView = spots.filter((each) => each.x > -20 && each.x < width + 20 && each.y > -20 && each.y < ground.height() + 20);
    const wanted = inView.sort((a, b) => rank(b) - rank(a)).map((each) => (width < 520 && each.state !== view.state ? { ...each, name: each.code.length > 3 ? each.name : each.code } : each));
    put(layers.labels, labelled(wanted, marks, [width, ground.height()], size).map((each) =>
      svg("text", { x: each.x, y: each.y, "text-anchor": each.anchor, "font-size": size, class: record.sovereign(each.state, view.tick) ? null : "cr-faint" }, each.text)));
  }

  /** The camps of the tick with their emblems, the strongest members named; then what else there is to know. */
  function legend() {
    const members = new Map(record.data.palette.emblems.map((emblem) => [emblem, []]));
    there().forEach((state) => members.get(record.emblem(state, view.tick)).push(state));
    const strong = (a, b) => record.figure("capability", b, view.tick) - record.figure("capability", a, view.tick);
    const items = [...members].filter(([, states]) => states.length).map(([emblem, states]) =>
      key(svg("path", { d: emblemPath(emblem, 0, 0, 6), fill: emblem.colour, class: "cr-symbol" }), campTold(emblem, states.sort(strong).map(record.name))));
    const war = record.wars(view.tick).length ? key(svg("g", { class: "cr-clash" }, svg("path", { d: "M-8 0H2", class: "cr-attack" }), svg("path", { d: "M0 -5L8 0L0 5Z", class: "cr-arrow" })), "war, from attacker to defender") : null;
    const hub = key(svg("circle", { r: 4.5, class: "cr-hub", fill: "currentColor" }), "treaty of three or more");
    put(camps, items, war, hub, el("li", {}, "size: capability"),
      view.outsiders ? el("li", {}, "camps as they were, by secret treaties too") : null);
  }

  function campTold(emblem, names) {
    return emblem.title === "alone" ? "no ally" : emblem.title === "other" ? "other camps" : few(names, 3);
  }

  function key(picture, words) {
    return el("li", {}, svg("svg", { viewBox: "-9 -9 18 18", "aria-hidden": "true" }, picture), words);
  }

  function summary() {
    const treaties = record.living(view.tick).filter(view.shows).length;
    const wars = record.wars(view.tick).length;
    return "Map, " + record.label(view.tick) + ": " + counted(there().length, "state", "states") + ", " + counted(treaties, "treaty", "treaties")
      + " shown, " + counted(wars, "war", "wars") + ". Up and down arrows walk from state to state.";
  }

  return {
    show(now) {
      view = now;
      draw();
    },
  };
}
