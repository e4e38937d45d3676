// Questions to the data of one run. Ticks, states and treaties are numbers from 0.

const DECISION = { state: 0, move: 1, kind: 2, partner: 3, treaty: 4, chance: 5, chosen: 6, consented: 7, terms: 8 };

/** What the record of a run answers. */
function recordOf(data) {
  const last = data.ticks.length - 1;
  const living = data.ticks.map((label, tick) =>
    data.treaties.map((treaty, id) => id).filter((id) => pact(id, tick) !== null));
  const most = Math.max(1e-12, ...data.states.capability.map((row) => Math.max(...row)));

  /** How a treaty stands at a tick, null when it is not in force. */
  function pact(id, tick) {
    const treaty = data.treaties[id];
    const at = tick - treaty.from;
    if (at < 0 || at >= treaty.members.length) {
      return null;
    }
    return {
      members: treaty.members[at],
      strategic: treaty.strategic[at] / 1000,
      operational: treaty.operational[at] / 1000,
      tactical: treaty.tactical[at] / 1000,
      cohesion: treaty.cohesion[at] / 1000,
      belief: treaty.belief[at] / 1000,
      values: treaty.values[at] || [],
      terms: treaty.terms[at],
    };
  }

  /** Outsiders' belief in a treaty: that of the tick, or the nearest there is. */
  function belief(id, tick) {
    const treaty = data.treaties[id];
    const at = Math.max(0, Math.min(treaty.belief.length - 1, tick - treaty.from));
    return treaty.belief.length ? treaty.belief[at] / 1000 : 1;
  }

  /** The treaties of a state that are in force. */
  function treatiesOf(state, tick) {
    return living[tick].filter((id) => pact(id, tick).members.includes(state));
  }

  function decisionsOf(state, tick) {
    return data.decisions[tick].filter((row) => row[DECISION.state] === state).map(decision);
  }

  function decision(row) {
    const terms = row.slice(DECISION.terms);
    return {
      state: row[DECISION.state],
      move: data.palette.moves[row[DECISION.move]].key,
      words: data.palette.moves[row[DECISION.move]],
      kind: row[DECISION.kind],
      partner: row[DECISION.partner],
      treaty: row[DECISION.treaty],
      chance: row[DECISION.chance] / 1e4,
      chosen: row[DECISION.chosen] === 1,
      consented: row[DECISION.consented],
      terms,
      value: terms.reduce((sum, term) => sum + term, 0),
    };
  }

  /** The treaty that came of an offer or an answer: the one of its tick and kind that both founded; -1 for none. */
  function signed(move, tick) {
    return data.treaties.findIndex((treaty) =>
      treaty.founded === tick && treaty.kind === move.kind
        && treaty.founders.includes(move.state) && treaty.founders.includes(move.partner));
  }

  return {
    data,
    last,
    most,
    pact,
    belief,
    treatiesOf,
    decisionsOf,
    signed,
    living: (tick) => living[tick],
    wars: (tick) => data.wars.filter((war) => war.tick === tick),
    events: (tick) => data.events[tick],
    name: (state) => data.states.name[state] || data.states.code[state],
    treaty: (id) => data.treaties[id],
    label: (tick) => data.ticks[tick],
    sovereign: (state, tick) => data.states.stance[tick][state] >= 0,
    there: (state, tick) => data.states.capability[tick][state] !== null,
    stance: (state, tick) => data.palette.stances[data.states.stance[tick][state]],
    figure: (name, state, tick) => (data.states[name] ? data.states[name][tick][state] : null),
    emblem: (state, tick) => data.palette.emblems[data.camps[tick][state]],
    threats: (state, tick) => data.threats[tick][state],
  };
}
