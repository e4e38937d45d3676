// What is shown: kinds, publicity, and whose eyes one sees with. The filters are the legend of the lines too.

/** Under this belief outsiders do not see a treaty at all. */
const UNSEEN = 0.05;

/** Fills the host; calls changed() when a choice was made. */
function filtersOf(host, record, changed) {
  const palette = record.data.palette;
  const kinds = palette.kinds.map((kind) => box(kind.title, lineSample(kind), true));
  const publicity = palette.publicity.map((each) => box(each.title, each.title === "open" ? null : badge(each.title === "secret"), true));
  const outsiders = box("as outsiders saw it", null, false);
  put(host,
    el("fieldset", {}, el("legend", {}, "Kinds of treaty"), kinds.map((each) => each.label)),
    el("fieldset", {}, el("legend", {}, "Publicity"), publicity.map((each) => each.label)),
    el("fieldset", {}, el("legend", {}, "Whose eyes"), outsiders.label));
  outsiders.input.classList.add("cr-outsiders");

  function box(title, picture, checked) {
    const input = el("input", { type: "checkbox", checked, onchange: changed });
    return { input, label: el("label", {}, input, picture, " " + title) };
  }

  function badge(secret) {
    return svg("svg", { class: "cr-badge", viewBox: "-8 -8 16 16", "aria-hidden": "true" }, padlock(0, 0, secret));
  }

  return {
    /** What these choices let through at a tick. */
    at(tick) {
      const believed = (id) => (outsiders.input.checked ? record.belief(id, tick) : 1);
      const sees = (id) => believed(id) >= UNSEEN;
      return {
        outsiders: outsiders.input.checked,
        sees,
        shows: (id) => sees(id) && kinds[record.treaty(id).kind].input.checked && publicity[record.treaty(id).publicity].input.checked,
        faded: (id) => Math.max(0.12, believed(id)),
      };
    },
  };
}
