// The treaties on the map, and the wars.

/** Treaties of more members are stars around a hub: a line for each pair would hide all else. */
const MOST_PAIRED = 2;

/** Least distance of a hub from a state and from another hub, in pixels. */
const CLEAR = 20;

/** The treaties shown at the tick as {elements, marks}; no name should stand on a mark, a point with a radius. */
function networkOf(record, ground, view, choose) {
  const shown = record.living(view.tick).filter(view.shows);
  const bonds = shown.map((id) => ({ id, pact: record.pact(id, view.tick), look: lookOf(record, id) }));
  const pairs = new Map();
  const hubs = [];
  for (const bond of bonds) {
    const members = bond.pact.members;
    if (members.length <= MOST_PAIRED) {
      const key = Math.min(...members) + "-" + Math.max(...members);
      bond.between = pairs.get(key) || [];
      bond.between.push(bond.id);
      pairs.set(key, bond.between);
    } else {
      bond.hub = hubOf(record, ground, members, hubs);
      hubs.push(bond.hub);
    }
  }
  const drawn = bonds.map((bond) => (bond.hub ? star(bond) : curve(bond)));
  return { elements: drawn.map((each) => each.element), marks: drawn.flatMap((each) => each.marks) };

  function star(bond) {
    const [x, y] = bond.hub.map((each) => each.toFixed(1));
    const path = bond.pact.members.map((state) => "M" + x + " " + y + "L" + ground.x(state).toFixed(1) + " " + ground.y(state).toFixed(1));
    return edge(bond, path.join(""), bond.hub);
  }

  /** A line that keeps out of the way of others between the same two states. */
  function curve(bond) {
    const [a, b] = [...bond.pact.members].sort((one_, other) => one_ - other);
    const [ax, ay, bx, by] = [ground.x(a), ground.y(a), ground.x(b), ground.y(b)];
    const aside = 13 * (bond.between.indexOf(bond.id) - (bond.between.length - 1) / 2);
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const middle = [(ax + bx) / 2 - (aside * (by - ay)) / length, (ay + by) / 2 + (aside * (bx - ax)) / length];
    // A curve of this kind passes half-way between its chord and its control point.
    const control = [2 * middle[0] - (ax + bx) / 2, 2 * middle[1] - (ay + by) / 2].map((each) => each.toFixed(1)).join(" ");
    return edge(bond, "M" + ax.toFixed(1) + " " + ay.toFixed(1) + "Q" + control + " " + bx.toFixed(1) + " " + by.toFixed(1), middle);
  }

  function edge(bond, path, middle) {
    const { id, look, hub } = bond;
    const picked = view.treaty === id;
    const lock = look.publicity === "open" ? null : padlock(middle[0], middle[1], look.publicity === "secret");
    const element = svg("g", { class: "cr-edge" + (picked ? " cr-picked" : ""), "data-treaty": id, opacity: view.faded(id), onclick: () => choose({ treaty: id }) },
      svg("title", {}, record.treaty(id).name + " (" + look.title + ", " + look.publicity + ")"),
      svg("path", { class: "cr-reach", d: path }),
      picked ? svg("path", { class: "cr-glow", d: path, "stroke-width": look.width + 8 }) : null,
      svg("path", { class: "cr-casing", d: path, "stroke-width": look.width + 1.6 }),
      svg("path", { class: "cr-ink", d: path, stroke: look.colour, "stroke-width": look.width, "stroke-dasharray": look.dash }),
      hub && !lock ? svg("circle", { class: "cr-hub", cx: hub[0], cy: hub[1], r: 5, fill: look.colour }) : null,
      lock);
    return { element, marks: hub || lock ? [{ x: middle[0], y: middle[1], r: 7 }] : [] };
  }
}

function lookOf(record, id) {
  const kind = record.data.palette.kinds[record.treaty(id).kind];
  const publicity = record.data.palette.publicity[record.treaty(id).publicity];
  return { title: kind.title, colour: kind.colour, dash: dashes(kind), width: publicity.width, publicity: publicity.title };
}

/** Amid the members that are on the map, clear of states and other hubs: the nearest such point on rings around. */
function hubOf(record, ground, members, hubs) {
  const on = members.filter((state) => !ground.beyond(state));
  const ends = on.length ? on : members;
  const mean = (of) => ends.reduce((sum, state) => sum + of(state), 0) / ends.length;
  const middle = [mean(ground.x), mean(ground.y)];
  const others = record.data.states.code.map((code, state) => [ground.x(state), ground.y(state)]).concat(hubs);
  const room = (point) => Math.min(...others.map((each) => Math.hypot(each[0] - point[0], each[1] - point[1])));
  let best = { point: middle, room: room(middle) };
  for (let ring = 1; ring <= 12 && best.room < CLEAR; ring++) {
    for (let turn = 0; turn < 16; turn++) {
      const angle = (Math.PI * turn) / 8;
      const point = [middle[0] + 5 * ring * Math.cos(angle), middle[1] + 5 * ring * Math.sin(angle)];
      const free = room(point);
      best = free > best.room ? { point, room: free } : best;
    }
  }
  return best.point;
}

/** The wars of the tick: an arrow from attacker to defender with a cross, lighter lines from those who fought beside them. */
function warsOf(record, ground, tick) {
  const place = (state) => ground.x(state).toFixed(1) + " " + ground.y(state).toFixed(1);
  return record.wars(tick).map((war) => {
    const [ax, ay, bx, by] = [ground.x(war.attacker), ground.y(war.attacker), ground.x(war.defender), ground.y(war.defender)];
    const turn = (Math.atan2(by - ay, bx - ax) * 180) / Math.PI;
    const beside = (side, to) => side.slice(1).map((state) =>
      svg("path", { class: "cr-beside", d: "M" + place(state) + "L" + place(to) }));
    return svg("g", { class: "cr-clash" }, svg("title", {}, "War: " + warTold(record, war)),
      beside(war.fought_a, war.attacker), beside(war.fought_b, war.defender),
      svg("path", { class: "cr-attack", d: "M" + place(war.attacker) + "L" + place(war.defender) }),
      svg("path", { class: "cr-arrow", d: "M-16 -7L0 0L-16 7Z", transform: "translate(" + bx + " " + by + ") rotate(" + turn + ") translate(-10 0)" }),
      svg("g", { transform: "translate(" + (ax + bx) / 2 + " " + (ay + by) / 2 + ")" },
        svg("circle", { r: 9 }), svg("path", { class: "cr-cross", d: "M-4 -4L4 4M-4 4L4 -4" })));
  });
}
