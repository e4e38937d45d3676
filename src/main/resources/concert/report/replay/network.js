// The treaties on the map, and the wars.

/** Treaties of more members are drawn as spokes of a wheel: a line for each pair would hide all else. */
const MOST_PAIRED = 4;

/** Elements for every treaty that is shown at the tick. */
function networkOf(record, ground, view, choose) {
  const shown = record.living(view.tick).filter(view.shows);
  const pairs = new Map();
  const wheels = [];
  for (const id of shown) {
    const members = record.pact(id, view.tick).members;
    if (members.length > MOST_PAIRED) {
      wheels.push(id);
    } else {
      eachPair(members, (a, b) => {
        const key = Math.min(a, b) + "-" + Math.max(a, b);
        pairs.set(key, (pairs.get(key) || []).concat(id));
      });
    }
  }
  return shown.map((id) => (wheels.includes(id) ? wheel(id) : bonds(id)));

  function bonds(id) {
    let path = "";
    let middle = null;
    eachPair(record.pact(id, view.tick).members, (a, b) => {
      const low = Math.min(a, b);
      const high = Math.max(a, b);
      const sharing = pairs.get(low + "-" + high);
      const curve = bend(low, high, 9 * (sharing.indexOf(id) - (sharing.length - 1) / 2));
      path += curve.path;
      middle = middle || curve.middle;
    });
    return edge(id, path, middle, null);
  }

  /** A line that keeps out of the way of others between the same two states. */
  function bend(a, b, aside) {
    const [ax, ay, bx, by] = [ground.x(a), ground.y(a), ground.x(b), ground.y(b)];
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const mx = (ax + bx) / 2 - (aside * (by - ay)) / length;
    const my = (ay + by) / 2 + (aside * (bx - ax)) / length;
    const control = [2 * mx - (ax + bx) / 2, 2 * my - (ay + by) / 2].map((each) => each.toFixed(1)).join(" ");
    return { path: "M" + ax.toFixed(1) + " " + ay.toFixed(1) + "Q" + control + " " + bx.toFixed(1) + " " + by.toFixed(1), middle: [mx, my] };
  }

  function wheel(id) {
    const members = record.pact(id, view.tick).members;
    const mean = (of) => members.reduce((sum, state) => sum + of(state), 0) / members.length;
    const hub = [mean(ground.x), mean(ground.y)];
    const spokes = members.map((state) => "M" + hub[0].toFixed(1) + " " + hub[1].toFixed(1) + "L" + ground.x(state).toFixed(1) + " " + ground.y(state).toFixed(1));
    return edge(id, spokes.join(""), hub, hub);
  }

  function edge(id, path, middle, hub) {
    const treaty = record.treaty(id);
    const kind = record.data.palette.kinds[treaty.kind];
    const width = 1.5 + 3 * record.pact(id, view.tick).cohesion;
    const secret = record.data.palette.publicity[treaty.publicity].title === "secret";
    return svg("g", { class: "cr-edge" + (view.treaty === id ? " cr-picked" : ""), "data-treaty": id, opacity: view.faded(id), onclick: () => choose({ treaty: id }) },
      svg("title", {}, treaty.name + " (" + kind.title + ", " + record.data.palette.publicity[treaty.publicity].title + ")"),
      svg("path", { class: "cr-reach", d: path }),
      view.treaty === id ? svg("path", { class: "cr-glow", d: path, "stroke-width": width + 6 }) : null,
      svg("path", { d: path, stroke: kind.colour, "stroke-width": width, "stroke-dasharray": kind.dash || null }),
      hub ? svg("path", { class: "cr-hub", d: campPath(2, hub[0], hub[1], 5), stroke: kind.colour }) : null,
      secret ? secretMark(middle, hub ? 12 : 0) : null);
  }
}

/** An S on a small disc: nothing of it is published. */
function secretMark(middle, down) {
  const [x, y] = [middle[0], middle[1] + down];
  return svg("g", { class: "cr-secret" }, svg("circle", { cx: x, cy: y, r: 6.5 }), svg("text", { x, y: y + 3.5 }, "S"));
}

function eachPair(members, act) {
  members.forEach((a, at) => members.slice(at + 1).forEach((b) => act(a, b)));
}

/** The wars of the tick: an arrow from attacker to defender with a cross, lighter lines from those who fought beside them. */
function warsOf(record, ground, tick) {
  return record.wars(tick).map((war) => {
    const [ax, ay, bx, by] = [ground.x(war.attacker), ground.y(war.attacker), ground.x(war.defender), ground.y(war.defender)];
    const mx = (ax + bx) / 2;
    const my = (ay + by) / 2;
    const turn = (Math.atan2(by - ay, bx - ax) * 180) / Math.PI;
    const beside = (side, to) => side.slice(1).map((state) =>
      svg("path", { class: "cr-beside", d: "M" + ground.x(state) + " " + ground.y(state) + "L" + ground.x(to) + " " + ground.y(to) }));
    return svg("g", { class: "cr-clash" }, svg("title", {}, "War: " + warTold(record, war)),
      beside(war.side_a, war.attacker), beside(war.side_b, war.defender),
      svg("path", { class: "cr-attack", d: "M" + ax + " " + ay + "L" + bx + " " + by }),
      svg("path", { class: "cr-arrow", d: "M-14 -6L-2 0L-14 6Z", transform: "translate(" + bx + " " + by + ") rotate(" + turn + ") translate(-12 0)" }),
      svg("g", { transform: "translate(" + mx + " " + my + ")" }, svg("circle", { r: 9 }), svg("path", { class: "cr-cross", d: "M-4 -4L4 4M-4 4L4 -4" })));
  });
}
