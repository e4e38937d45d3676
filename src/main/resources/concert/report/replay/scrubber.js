// The controls of time: one scrubber may drive several replays.

const SPEEDS = [["slow", 2000], ["normal", 1000], ["fast", 500], ["very fast", 200]];

/** Fills the host with controls that drive replays, each with seek(tick), onSeek(listener), say(), root and labels. */
function concertScrubber(host, replays) {
  const longest = replays.reduce((best, each) => (each.labels.length > best.labels.length ? each : best));
  const last = longest.labels.length - 1;
  let tick = 0;
  let timer = null;
  let pending = null;
  let moving = false;
  let opened = false;

  const play = el("button", { type: "button", class: "cr-play", onclick: () => (timer ? pause() : start()) });
  const range = el("input", { type: "range", min: 0, max: last, step: 1, value: 0, class: "cr-range", "aria-label": "time", oninput: () => to(Number(range.value)) });
  const year = el("output", { class: "cr-year" });
  const speed = el("select", { class: "cr-speed", onchange: () => timer && (pause(), start()) },
    SPEEDS.map(([name, delay]) => el("option", { value: delay, selected: delay === 1000 }, name)));
  const step = (text, label, by) => el("button", { type: "button", class: by < 0 ? "cr-back" : "cr-on", "aria-label": label, title: label, onclick: () => to(tick + by) }, text);
  put(host, step("\u25c0\u2758", "step back", -1), play, step("\u2758\u25b6", "step on", 1), year, range, el("label", { class: "cr-pace" }, "speed ", speed));

  /** Goes to a tick; says what happened once it stays there. */
  function to(wanted) {
    tick = Math.max(0, Math.min(last, wanted));
    moving = true;
    replays.forEach((each) => each.seek(tick));
    moving = false;
    range.value = tick;
    range.setAttribute("aria-valuetext", longest.labels[tick]);
    year.textContent = longest.labels[tick];
    if (!timer && opened) {
      sayLater();
    }
  }

  function sayLater() {
    clearTimeout(pending);
    pending = setTimeout(() => replays.forEach((each) => each.say()), 500);
  }

  function start() {
    if (tick === last) {
      to(0);
    }
    timer = setInterval(() => (tick < last ? to(tick + 1) : pause()), Number(speed.value));
    named();
  }

  function pause() {
    clearInterval(timer);
    timer = null;
    named();
    sayLater();
  }

  function named() {
    put(play, timer ? "\u275a\u275a Pause" : "\u25b6 Play");
    host.classList.toggle("cr-playing", timer !== null);
  }

  /** Keys that another control does not want for itself. */
  function pressed(event) {
    const act = {
      " ": () => (timer ? pause() : start()),
      ArrowLeft: () => to(tick - 1),
      ArrowRight: () => to(tick + 1),
      Home: () => to(0),
      End: () => to(last),
    }[event.key];
    const taken = event.target.closest("input, select, textarea, button, summary, a");
    const own = taken && (taken.matches("input[type=range], select, textarea") || event.key === " ");
    if (act && !own && !event.altKey && !event.ctrlKey && !event.metaKey && !event.defaultPrevented) {
      event.preventDefault();
      act();
    }
  }

  replays.forEach((each) => {
    each.root.addEventListener("keydown", pressed);
    each.onSeek((now) => moving || to(now));
  });
  if (!replays.some((each) => each.root.contains(host))) {
    host.addEventListener("keydown", pressed);
  }
  named();
  to(0);
  opened = true;
  return { to, start, pause, tick: () => tick, playing: () => timer !== null };
}
