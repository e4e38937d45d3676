// Turns of phrase.

/** "A", "A and B", "A, B and C". */
function listed(words) {
  const last = words.length - 1;
  return last <= 0 ? words.join("") : words.slice(0, last).join(", ") + " and " + words[last];
}

/** As listed, naming at most so many and counting the others. */
function few(words, most) {
  return words.length <= most
    ? listed(words)
    : words.slice(0, most - 1).join(", ") + " and " + (words.length - most + 1) + " others";
}

function counted(number, one, many) {
  return number === 1 ? "1 " + one : number + " " + many;
}

function one(noun) {
  return ("aeiou".includes(noun[0].toLowerCase()) ? "an " : "a ") + noun;
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A number of ten-thousandths with its sign, four decimals. */
function signed(tenThousandths) {
  const sign = tenThousandths > 0 ? "+" : tenThousandths < 0 ? "\u2212" : "";
  return sign + (Math.abs(tenThousandths) / 1e4).toFixed(4);
}

/** A figure as the data give it, at most four digits; a dash for none. */
function figure(value) {
  if (value === null || value === undefined) {
    return "\u2013";
  }
  const text = Math.abs(value) >= 1e-4 || value === 0 ? String(+value.toPrecision(3)) : value.toExponential(1);
  return text.replace("-", "\u2212");
}

function percent(share) {
  const value = 100 * share;
  return (value > 0 && value < 10 ? value.toFixed(1) : Math.round(value)) + " %";
}

/** What a decision was, in words, without the state's name. */
function told(record, move, tick) {
  const kind = move.kind < 0 ? "" : record.data.palette.kinds[move.kind].title;
  const pact = one(kind === "collective security" ? kind + " treaty" : kind || "treaty");
  const partner = move.partner < 0 ? "" : record.name(move.partner);
  const title = move.treaty < 0 ? "a treaty" : "\u201c" + record.treaty(move.treaty).name + "\u201d";
  const yes = move.consented === 1;
  const made = move.chosen || move.consented >= 0;
  const did = made ? move.words.done : move.words.verb;
  switch (move.move) {
    case "nothing":
      return did;
    case "answer":
      return (yes ? move.words.done : move.words.refused) + " " + pact + " with " + partner;
    case "vote":
      return (yes ? move.words.done : move.words.refused) + " admitting " + partner + " to " + title;
    case "offer":
      return did + " " + partner + " " + pact;
    default:
      return did + " " + title;
  }
}

/** Whether those who were asked agreed; empty when nobody was. */
function consent(record, move, tick) {
  if (move.consented < 0 || !["offer", "join"].includes(move.move)) {
    return "";
  }
  if (move.move === "join") {
    return move.consented ? "The members consented: it was admitted." : "The members refused.";
  }
  const treaty = move.consented ? record.signed(move, tick) : -1;
  return move.consented
    ? "Consent came: it was signed" + (treaty < 0 ? "." : " as \u201c" + record.treaty(treaty).name + "\u201d.")
    : "Consent did not come: nothing was signed.";
}

/** A war in a sentence. */
function warTold(record, war) {
  const names = (states) => states.map(record.name);
  const with_ = (side) => (side.length > 1 ? " (with " + listed(names(side.slice(1))) + ")" : "");
  const called = (word, states) => (states.length ? "; " + word + ": " + listed(names(states)) : "");
  return record.name(war.attacker) + with_(war.fought_a) + " attacked " + record.name(war.defender) + with_(war.fought_b)
    + (war.won === "attacker" ? " and won" : " and lost")
    + called("honoured their treaty", war.honoured) + called("gave less than promised", war.short) + called("stayed away", war.stayed);
}
