// Making elements. Text goes in as text nodes and attributes only, never as HTML: names come from files.

const SVG = "http://www.w3.org/2000/svg";

/** An element with attributes, then children: texts and elements, null for none. */
function el(name, attributes, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** The same within a drawing. */
function svg(name, attributes, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(node, attributes, children) {
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key.startsWith("on")) {
      node.addEventListener(key.slice(2), value);
    } else if (value === true) {
      node.setAttribute(key, "");
    } else if (value !== false && value !== null && value !== undefined) {
      node.setAttribute(key, value);
    }
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

/** Puts new children in place of the old. */
function put(node, ...children) {
  node.replaceChildren(...children.flat().filter((child) => child !== null && child !== undefined));
}

/** A button that looks like a link and does something. */
function link(text, act, attributes) {
  return el("button", { type: "button", class: "cr-link", onclick: act, ...attributes }, text);
}

/** Keeps the focus where it was when the children of a node are made anew; they are told apart by data-key. Where it is gone the node itself, which has tabindex -1, takes it. */
function keepingFocus(node, act) {
  const active = document.activeElement;
  const key = node.contains(active) && active !== node ? active.getAttribute("data-key") || "" : null;
  act();
  if (key !== null) {
    const again = [...node.querySelectorAll("[data-key]")].find((each) => each.getAttribute("data-key") === key);
    (again || node).focus({ preventScroll: true });
  }
}
