// What the panel says of a state at a tick.

/** The parts of the panel of a state. */
function statePanel(record, view, choose) {
  const { state, tick } = view;
  const sovereign = record.sovereign(state, tick);
  return [
    el("h3", {}, record.name(state) + ", " + record.label(tick)),
    el("p", { class: "cr-quiet" }, sovereign ? stanceTold(record, state, tick) : record.there(state, tick) ? "It is not sovereign: it signs nothing." : "It is not there: unborn, or passed into others."),
    figures(record, state, tick),
    sovereign ? threats(record, state, tick, choose) : null,
    pacts(record, view, choose),
    sovereign ? decisions(record, view) : null,
  ];
}

function stanceTold(record, state, tick) {
  return "It " + record.stance(state, tick).title + ". Theory: " + record.data.states.theory[state] + ".";
}

function figures(record, state, tick) {
  const names = ["capability", "effort", "security", "reputation"].filter((name) => record.data.states[name]);
  return el("dl", { class: "cr-figures" },
    names.map((name) => el("div", {}, el("dt", {}, name), el("dd", {}, figure(record.figure(name, state, tick))))));
}

function threats(record, state, tick, choose) {
  const row = record.threats(state, tick);
  const items = [];
  for (let at = 0; at < row.length; at += 2) {
    const other = row[at];
    const threat = row[at + 1] / 1000;
    items.push(el("li", {},
      link(record.name(other), () => choose({ state: other }), { "data-key": "threat" + other }),
      el("span", { class: "cr-number" }, threat.toFixed(3)),
      bar(threat, record.data.palette.colours.war)));
  }
  return el("div", {}, el("h4", {}, "Whom it fears (threat from 0 to 1)"),
    items.length ? el("ul", { class: "cr-threats" }, items) : el("p", {}, "Nobody."));
}

function pacts(record, view, choose) {
  const all = record.treatiesOf(view.state, view.tick);
  const known = all.filter(view.sees);
  const hidden = all.length - known.length;
  return el("div", {}, el("h4", {}, "Treaties in force"),
    known.length ? el("ul", { class: "cr-list cr-pacts" }, known.map((id) => pactItem(record, view, id, choose))) : null,
    all.length ? null : el("p", {}, "None."),
    hidden ? el("p", { class: "cr-quiet" }, counted(hidden, "treaty", "treaties") + " that outsiders do not believe in.") : null);
}

function pactItem(record, view, id, choose) {
  const treaty = record.treaty(id);
  const kind = record.data.palette.kinds[treaty.kind];
  const publicity = record.data.palette.publicity[treaty.publicity].title;
  const believed = view.outsiders ? ", believed " + percent(record.belief(id, view.tick)) : "";
  return el("li", {}, lineSample(kind), el("span", {},
    link(treaty.name, () => choose({ treaty: id }), { "data-key": "pact" + id }),
    el("br", {}), kind.title + ", " + publicity + believed));
}

/** The move made and the one that came second, then what else it was asked or did. */
function decisions(record, view) {
  const all = record.decisionsOf(view.state, view.tick);
  const moves = all.filter((each) => ["offer", "nothing", "join"].includes(each.move));
  const choice = moves.length ? moves : all.filter((each) => each.move === "leave");
  const rest = all.filter((each) => !choice.includes(each));
  return el("div", { class: "cr-decisions" }, el("h4", {}, "What it decided, and why"),
    view.outsiders ? el("p", { class: "cr-quiet" }, "These are the state\u2019s own reasons; no outsider sees them.") : null,
    choice.length ? choice.map((each) => decision(record, each, view.tick)) : el("p", {}, nothingKept(record)),
    rest.length
      ? el("details", {}, el("summary", {}, "Also that tick: " + few(gist(rest), 4)),
        rest.map((each) => decision(record, each, view.tick)))
      : null);
}

function nothingKept(record) {
  return record.data.without.length ? "Not in this page; see decisions.csv." : "No decision is recorded.";
}

function gist(rest) {
  const words = { answer: ["answer", "answers"], vote: ["vote", "votes"], leave: ["exit", "exits"], lapse: ["lapse", "lapses"] };
  return Object.entries(words).flatMap(([move, [one_, many]]) => {
    const number = rest.filter((each) => each.move === move).length;
    return number ? [counted(number, one_, many)] : [];
  });
}

function decision(record, move, tick) {
  const made = move.chosen || move.consented >= 0;
  const words = told(record, move, tick);
  const came = consent(record, move, tick);
  return el("article", { class: made ? "cr-made" : "cr-second" },
    el("p", {}, el("strong", {}, made ? capital(words) : "Runner-up: " + words),
      " (chance " + percent(move.chance) + "). ", came),
    move.move === "nothing"
      ? el("p", { class: "cr-quiet" }, "Doing nothing is worth 0: no reason speaks for or against it.")
      : reasonTable(record, move.terms, move.value, "Reasons: " + words));
}
