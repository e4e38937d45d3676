// What the panel says of a treaty at a tick.

const GAUGES = {
  cohesion: "cohesion: how well it holds",
  strategic: "strategic: common threats",
  operational: "operational: unity of command",
  tactical: "tactical: interoperability",
};

/** The parts of the panel of a treaty. */
function treatyPanel(record, view, choose) {
  const treaty = record.treaty(view.treaty);
  const pact = record.pact(view.treaty, view.tick);
  const kind = record.data.palette.kinds[treaty.kind];
  return [
    el("h3", {}, lineSample(kind), " ", treaty.name),
    el("p", { class: "cr-quiet" }, kind.title + ", " + record.data.palette.publicity[treaty.publicity].title + ". " + life(record, treaty)),
    el("blockquote", { class: "cr-text" }, treaty.text),
    standing(record, view, treaty, pact, choose),
    pact ? whyHeld(record, pact, record.label(view.tick)) : null,
    gauges(record, view, treaty),
  ];
}

function life(record, treaty) {
  const end = treaty.ended === null ? "In force at the end of the run." : "Ended " + record.label(treaty.ended) + (treaty.cause ? ": " + treaty.cause + "." : ".");
  const signed_ = treaty.founded >= 0 ? record.label(treaty.founded) : treaty.signed;
  return "Signed " + signed_ + ". " + end;
}

function standing(record, view, treaty, pact, choose) {
  const label = record.label(view.tick);
  if (!pact) {
    const before = view.tick < treaty.from;
    return el("p", { class: "cr-absent" }, "Not in force in " + label + (before ? ": not signed yet." : treaty.members.length ? ": it has ended." : "."));
  }
  const believed = record.belief(view.treaty, view.tick);
  return el("div", {}, el("h4", {}, "Members in " + label + ", and what it is worth to each"),
    el("table", { class: "cr-members" }, el("caption", { class: "cr-unseen" }, "Members and their values"),
      el("tbody", {}, pact.members.map((state, at) => member(record, state, pact.values[at], choose)))),
    el("p", {}, "Outsiders\u2019 belief that it exists: ", el("strong", {}, percent(believed)), bar(believed, record.data.palette.colours.faint)));
}

function member(record, state, value, choose) {
  return el("tr", {},
    el("th", { scope: "row" }, link(record.name(state), () => choose({ state }), { "data-key": "member" + state })),
    el("td", { class: "cr-number" }, value === undefined ? "\u2013" : signed(value)));
}

function whyHeld(record, pact, label) {
  const total = pact.terms.reduce((sum, term) => sum + term, 0);
  return el("details", {}, el("summary", {}, "Reasons, mean over the members: " + signed(total)),
    reasonTable(record, pact.terms, total, "Mean reasons of the members in " + label));
}

function gauges(record, view, treaty) {
  const at = view.tick - treaty.from;
  const now = at >= 0 && at < treaty.members.length ? at : -1;
  if (!treaty.members.length) {
    return null;
  }
  const span = record.label(treaty.from) + " to " + record.label(treaty.from + treaty.members.length - 1);
  return el("div", {}, el("h4", {}, "How it held, " + span + " (from 0 to 1)"),
    el("ul", { class: "cr-gauges" }, Object.entries(GAUGES).map(([key, title]) => gauge(treaty[key], now, title))));
}

function gauge(mille, now, title) {
  const values = mille.map((each) => each / 1000);
  const text = now < 0 ? "" : values[now].toFixed(3);
  const words = title + ", from " + values[0].toFixed(2) + " to " + values[values.length - 1].toFixed(2) + (text ? ", now " + text : "");
  return el("li", {}, el("span", {}, title), el("span", { class: "cr-number" }, text), sparkline(values, now, words));
}
