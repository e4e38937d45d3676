// The ground of the map: land and sea, and the part of it that is looked at.

/** Places in units of the map's width become pixels; zooming keeps symbols and letters as large as they are. */
function groundOf(record, changed) {
  const map = record.data.map;
  const eye = { zoom: 1, x: 0.5, y: map.height / 2 };
  const land = svg("path", { class: "cr-land", d: map.land.map(ring).join(""), "fill-rule": "evenodd" });
  const pane = svg("rect", { class: "cr-sea", x: map.pane[0], y: map.pane[1], width: map.pane[2], height: map.pane[3] });
  const layer = svg("g", { class: map.land.length ? null : "cr-fiction" }, pane, land);
  let width = 800;

  function ring(points) {
    let path = "";
    for (let at = 0; at < points.length; at += 2) {
      path += (at ? "L" : "M") + points[at] + " " + points[at + 1];
    }
    return path + "Z";
  }

  function hold() {
    const half = 0.5 / eye.zoom;
    eye.x = Math.max(half, Math.min(1 - half, eye.x));
    eye.y = Math.max(half * map.height, Math.min(map.height - half * map.height, eye.y));
    const scale = width * eye.zoom;
    layer.setAttribute("transform", "translate(" + (width / 2 - eye.x * scale) + " " + (height() / 2 - eye.y * scale) + ") scale(" + scale + ")");
  }

  function height() {
    return width * map.height;
  }

  return {
    layer,
    height,
    width: () => width,
    zoomed: () => eye.zoom > 1,
    x: (state) => (map.at[state][0] - eye.x) * width * eye.zoom + width / 2,
    y: (state) => (map.at[state][1] - eye.y) * width * eye.zoom + height() / 2,
    beyond: (state) => map.beyond[state],
    resize(pixels) {
      width = pixels;
      hold();
    },
    zoom(factor) {
      eye.zoom = Math.max(1, Math.min(12, eye.zoom * factor));
      hold();
      changed();
    },
    /** Moves by pixels. */
    move(dx, dy) {
      eye.x -= dx / (width * eye.zoom);
      eye.y -= dy / (width * eye.zoom);
      hold();
      changed();
    },
    whole() {
      Object.assign(eye, { zoom: 1, x: 0.5, y: map.height / 2 });
      hold();
      changed();
    },
  };
}

/** Lets a pointer pull a map that is zoomed; a pull of a few pixels is a click. */
function pullable(canvas, ground) {
  let from = null;
  canvas.addEventListener("pointerdown", (event) => {
    from = ground.zoomed() ? { x: event.clientX, y: event.clientY, pulled: false } : null;
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!from || !event.buttons) {
      return;
    }
    const dx = event.clientX - from.x;
    const dy = event.clientY - from.y;
    if (from.pulled || Math.abs(dx) + Math.abs(dy) > 4) {
      ground.move(dx, dy);
      from = { x: event.clientX, y: event.clientY, pulled: true };
    }
  });
  canvas.addEventListener("click", (event) => {
    if (from && from.pulled) {
      event.stopPropagation();
    }
    from = null;
  }, true);
  canvas.addEventListener("wheel", (event) => {
    // Without Ctrl the wheel scrolls the page, as everywhere.
    if (event.ctrlKey) {
      event.preventDefault();
      ground.zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2);
    }
  }, { passive: false });
}

/** Buttons to look closer. */
function zoomButtons(ground) {
  const button = (text, label, act) => el("button", { type: "button", "aria-label": label, title: label, onclick: act }, text);
  return el("div", { class: "cr-zoom" },
    button("+", "closer", () => ground.zoom(1.5)),
    button("\u2212", "further", () => ground.zoom(1 / 1.5)),
    button("\u25a1", "whole map", () => ground.whole()));
}
