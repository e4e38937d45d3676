// Brings every replay of the page to life; those within one .cr-together share its scrubber.

function startReplays() {
  const made = new Map();
  for (const root of document.querySelectorAll(".cr")) {
    const text = root.querySelector(".cr-data");
    const data = text && JSON.parse(text.textContent);
    if (data && data.ticks) {
      made.set(root, concertReplay(root, data));
    } else if (data) {
      tooLarge(root);
    }
  }
  for (const group of document.querySelectorAll(".cr-together")) {
    const replays = [...made.keys()].filter((root) => group.contains(root));
    coloured(group, JSON.parse(replays[0].querySelector(".cr-data").textContent));
    concertScrubber(group.querySelector(".cr-driver"), replays.map((root) => made.get(root)));
    replays.forEach((root) => {
      root.querySelector(".cr-player").remove();
      made.delete(root);
    });
  }
  made.forEach((replay, root) => concertScrubber(root.querySelector(".cr-player"), [replay]));
}

/** A run of which no page can hold the data. */
function tooLarge(root) {
  const note = root.querySelector(".cr-notice");
  note.hidden = false;
  note.textContent = "This run is too large for a page to replay; the CSV files of the run hold everything.";
}

window.concertReplay = concertReplay;
window.concertScrubber = concertScrubber;
startReplays();
