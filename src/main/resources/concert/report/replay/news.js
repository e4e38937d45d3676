// What happened in a tick, in words: a list for the eye and a text for the ear.

const SHOCKS = {
  leader: "Change of leader in ",
  regime: "Change of regime in ",
  identity: "Change of identity in ",
  sovereign: "Became sovereign: ",
  capability: "New figures of capability for ",
  economy: "New figures of the economy of ",
  revisionism: "New aims of ",
  nuclear: "Became a nuclear power: ",
};

/**
 * The lines of a tick: {text, treaty, state}, treaty and state -1 for none. Lines of treaties that are not to be seen
 * are left out.
 */
function newsOf(record, tick, sees) {
  const events = endings(record, record.events(tick).map(([type, state, other, treaty, cause]) => ({ type, state, other, treaty, cause })));
  const lines = record.wars(tick).map((war) => ({ text: "War: " + warTold(record, war) + ".", war: true, state: war.attacker }));
  for (const event of events.filter((each) => each.treaty < 0 || sees(each.treaty))) {
    const text = single(record, event);
    if (text) {
      lines.push({ text, treaty: event.treaty, state: event.state });
    }
  }
  return lines.concat(crises(record, events, "settled", "settled without war"), crises(record, events, "put off", "put off, as a party was at war"), shocks(record, events), stances(record, tick));
}

/** Who left a treaty that then ended is told with its end, not in a line of their own. */
function endings(record, events) {
  const ended = new Map(events.filter((each) => each.type === "ended").map((each) => [each.treaty, each]));
  ended.forEach((each) => { each.leavers = []; });
  return events.filter((each) => {
    const end = each.type === "left" ? ended.get(each.treaty) : null;
    if (end && each.cause !== "term unrenewed") {
      end.leavers.push(record.name(each.state));
    }
    return !end;
  });
}

function single(record, event) {
  const who = event.state < 0 ? "" : record.name(event.state);
  const other = event.other < 0 ? "" : record.name(event.other);
  const title = event.treaty < 0 ? "" : record.treaty(event.treaty).name;
  const cause = event.cause ? " (" + event.cause + ")" : "";
  switch (event.type) {
    case "signed": return "Signed: " + title + publicity(record, event.treaty) + ".";
    case "joined": return who + " joined " + title + ".";
    case "left": return who + " left " + title + cause + ".";
    case "ended": return "Ended: " + title + cause + (event.leavers.length ? ", left by " + listed(event.leavers) : "") + ".";
    case "renewed": return "Renewed: " + title + ".";
    case "leaked": return "Leaked: " + title + ".";
    case "revealed": return "Revealed: " + title + ".";
    case "retargeted": return title + " found a new target.";
    case "born": return who + " came into being.";
    case "united": return who + " united into " + other + ".";
    case "divided": return other + " came out of the division of " + who + ".";
    case "passed": return who + " took the place of " + other + " in " + title + ".";
    case "conquered": return who + " conquered " + other + ".";
    case "rivalry": return "Rivalry of " + who + " and " + other + " changed.";
    case "crisis": return "Crisis: " + who + " challenged " + other + ".";
    case "institution": return "The common institutions of " + (title || "a treaty") + " changed.";
    case "leave": return who + " was made to leave " + title + ".";
    default: return "";
  }
}

function publicity(record, treaty) {
  const key = record.data.palette.publicity[record.treaty(treaty).publicity].title;
  return key === "open" ? "" : key === "secret" ? ", in secret" : ", partly secret";
}

function crises(record, events, type, outcome) {
  const pairs = events.filter((each) => each.type === type).map((each) => record.name(each.state) + " against " + record.name(each.other));
  return pairs.length
    ? [{ text: counted(pairs.length, "crisis", "crises") + " " + outcome + ": " + few(pairs, 4) + "." }]
    : [];
}

function shocks(record, events) {
  return Object.entries(SHOCKS).flatMap(([type, words]) => {
    const states = events.filter((each) => each.type === type && each.state >= 0).map((each) => record.name(each.state));
    return states.length ? [{ text: words + few(states, 4) + "." }] : [];
  });
}

/** Whoever did more than abstain or pass the buck, by stance. */
function stances(record, tick) {
  const row = record.data.states.stance[tick];
  const lines = record.data.palette.stances.flatMap((stance, at) => {
    const states = row.flatMap((each, state) => (each === at ? [record.name(state)] : []));
    return states.length ? [{ title: stance.title, states }] : [];
  });
  const busy = lines.filter((each) => !["abstained", "passed the buck"].includes(each.title));
  const idle = lines.filter((each) => !busy.includes(each));
  const text = busy.map((each) => few(each.states, 4) + " " + each.title)
    .concat(idle.map((each) => counted(each.states.length, "state", "states") + " " + each.title));
  return text.length ? [{ text: capital(text.join("; ")) + ".", stances: true }] : [];
}

/** The list beside the map, and what the live region says. */
function newsPanel(host, record, choose) {
  const said = host.closest(".cr").querySelector(".cr-said");
  const list = el("ul", { class: "cr-list" });
  host.tabIndex = -1;
  const title = el("h3", {});
  put(host, title, list);
  return {
    show(tick, sees) {
      const lines = newsOf(record, tick, sees);
      title.textContent = "What happened in " + record.label(tick);
      put(list, lines.map(item));
    },
    say(tick, sees) {
      const lines = newsOf(record, tick, sees).map((line) => line.text);
      said.textContent = record.label(tick) + ". " + lines.slice(0, 8).join(" ")
        + (lines.length > 8 ? " And " + (lines.length - 8) + " more." : "");
    },
  };

  function item(line, at) {
    const kind = line.war ? "cr-war" : line.stances ? "cr-quiet" : null;
    const about = line.treaty >= 0 ? () => choose({ treaty: line.treaty }) : null;
    return el("li", { class: kind }, about ? link(line.text, about, { "data-key": "news" + at }) : line.text);
  }
}
