// One replay: what is looked at, and the parts that show it.

/** The style sheet's colours come with the data, from the one place that has them. */
function coloured(node, data) {
  Object.entries(data.palette.colours).forEach(([name, colour]) => node.style.setProperty("--cr-" + name, colour));
}

/** Makes a replay of an element and a run's data; a scrubber drives it by seek(tick). */
function concertReplay(root, data) {
  const part = (name) => root.querySelector(".cr-" + name);
  notice();
  coloured(root, data);
  const record = recordOf(data);
  const listeners = [];
  let tick = 0;
  let chosen = { state: strongest(), treaty: null };

  root.setAttribute("aria-label", "Replay of " + data.name + ". Space plays, left and right arrows step.");
  const filters = filtersOf(part("filters"), record, () => show());
  const map = mapOf(part("map"), record, choose);
  const news = newsPanel(part("news"), record, choose);
  const lives = lifeLines(part("lives"), record, choose, seek);
  const states = el("select", { class: "cr-choose", onchange: () => states.value && choose({ state: Number(states.value) }) },
    el("option", { value: "" }, "choose \u2026"), byName().map((state) => el("option", { value: state }, record.name(state))));
  const panel = el("div", { class: "cr-panel", tabindex: -1 });
  put(part("side"), el("label", {}, "State ", states), panel);

  function byName() {
    return data.states.code.map((code, state) => state).sort((a, b) => record.name(a).localeCompare(record.name(b)));
  }

  function strongest() {
    const first = data.states.capability[0];
    return first.indexOf(Math.max(...first));
  }

  function notice() {
    const note = part("notice");
    note.hidden = data.without.length === 0;
    note.textContent = "To keep this page small it leaves out " + listed(data.without) + "; the CSV files of the run hold everything.";
  }

  function choose(what) {
    chosen = { state: null, treaty: null, ...what };
    show();
    panel.scrollTop = 0;
  }

  /** Everything is shown anew from the tick, the choice and the filters. */
  function show() {
    const view = { tick, ...chosen, ...filters.at(tick) };
    map.show(view);
    lives.show(view);
    keepingFocus(part("news"), () => news.show(tick, view.sees));
    states.value = chosen.state === null ? "" : chosen.state;
    const open = panel.querySelector("details") && panel.querySelector("details").open;
    keepingFocus(panel, () => put(panel, chosen.treaty === null ? statePanel(record, view, choose) : treatyPanel(record, view, choose)));
    const details = panel.querySelector("details");
    if (open && details) {
      details.open = true;
    }
  }

  function seek(wanted) {
    tick = Math.max(0, Math.min(record.last, Math.round(wanted)));
    show();
    listeners.forEach((each) => each(tick));
  }

  show();
  return {
    root,
    labels: data.ticks,
    seek,
    choose,
    tick: () => tick,
    chosen: () => ({ ...chosen }),
    onSeek: (listener) => listeners.push(listener),
    say: () => news.say(tick, filters.at(tick).sees),
  };
}
