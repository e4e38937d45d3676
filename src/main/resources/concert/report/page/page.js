(() => {
  "use strict";
  const filter = document.querySelector(".filter");
  if (filter) {
    const cards = [...document.querySelectorAll(".card")];
    const inputs = [...filter.querySelectorAll("[data-by]")];
    const fits = (card, by, wanted) =>
      by === "words" ? card.textContent.toLowerCase().includes(wanted.trim().toLowerCase()) : wanted === "" || card.dataset[by] === wanted;
    const show = () => {
      for (const card of cards) {
        card.hidden = !inputs.every((input) => fits(card, input.dataset.by, input.value));
      }
      const shown = cards.filter((card) => !card.hidden).length;
      filter.querySelector("output").textContent = shown + " of " + cards.length + " shown";
    };
    ["input", "change"].forEach((event) => filter.addEventListener(event, show));
    filter.hidden = false;
    show();
  }

  if (matchMedia("(max-width: 40rem)").matches) {
    document.querySelectorAll(".card details[open]").forEach((each) => (each.open = false));
  }

  // Paper does not unfold.
  let unfolded = [];
  addEventListener("beforeprint", () => {
    unfolded = [...document.querySelectorAll("#summary details:not([open]), .card details:not([open])")];
    unfolded.forEach((each) => (each.open = true));
  });
  addEventListener("afterprint", () => unfolded.forEach((each) => (each.open = false)));
})();
