// Names on the map, none over another.

const MEASURE = document.createElement("canvas").getContext("2d");

function widthOf(text, size) {
  MEASURE.font = size + "px sans-serif";
  return MEASURE.measureText(text).width * 1.04;
}

/**
 * Where the names go: {state, text, x, y, anchor}. States come in order of importance; a name that finds no room beside
 * its symbol gives way to the code, and that to nothing.
 *
 * @param spots of {state, x, y, r, name, code}
 * @param marks of {x, y, r}, not to be covered
 */
function labelled(spots, marks, [width, height], size) {
  const taken = spots.concat(marks).map((each) => box(each.x - each.r, each.y - each.r, 2 * each.r, 2 * each.r));
  const labels = [];
  for (const spot of spots) {
    const found = sides(spot, spot.name, size).concat(spot.code === spot.name ? [] : sides(spot, spot.code, size))
      .find((each) => inside(each.box, width, height) && !taken.some((other) => overlap(each.box, other)));
    if (found) {
      taken.push(found.box);
      labels.push({ state: spot.state, ...found });
    }
  }
  return labels;
}

function sides(spot, text, size) {
  const wide = widthOf(text, size);
  const gap = spot.r + 3;
  const low = spot.y + size * 0.35;
  const near = gap * 0.75;
  const at = (x, y, anchor, left) => ({ text, x, y, anchor, box: box(left, y - size * 0.85, wide, size * 1.1) });
  return [
    at(spot.x + gap, low, "start", spot.x + gap),
    at(spot.x - gap, low, "end", spot.x - gap - wide),
    at(spot.x, spot.y + gap + size * 0.8, "middle", spot.x - wide / 2),
    at(spot.x, spot.y - gap - 1, "middle", spot.x - wide / 2),
    at(spot.x + near, low + near + 2, "start", spot.x + near),
    at(spot.x + near, low - near - 2, "start", spot.x + near),
    at(spot.x - near, low + near + 2, "end", spot.x - near - wide),
    at(spot.x - near, low - near - 2, "end", spot.x - near - wide),
  ];
}

function box(x, y, width, height) {
  return { x, y, right: x + width, bottom: y + height };
}

function inside(each, width, height) {
  return each.x >= 0 && each.y >= 0 && each.right <= width && each.bottom <= height;
}

function overlap(one_, other) {
  return one_.x < other.right && other.x < one_.right && one_.y < other.bottom && other.y < one_.bottom;
}
