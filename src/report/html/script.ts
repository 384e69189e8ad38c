/**
 * The script of the page: search, filters and counts. The page reads without it. It holds no text of a report: words come from
 * attributes of the page. The policy of the page lets this text run and no other.
 */
export const SCRIPT = `"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);
  const form = byId("filter");
  if (form === null) return;
  const fold = (text) => text.normalize("NFKC").toLowerCase();
  const cards = all(".card").map((element) => ({
    element,
    folder: element.dataset.folder,
    items: all("[data-severity]", element).map((item) => ({ element: item, ...item.dataset })),
  }));
  const total = cards.reduce((sum, card) => sum + card.items.length, 0);
  const textOf = (part, selector) =>
    (part.text ??= fold((selector ? part.element.querySelector(selector) : part.element).textContent));
  const field = (name) => form.elements.namedItem(name);
  const value = (name) => field(name)?.value ?? "";
  const checked = (name) => field(name)?.checked ?? false;

  const apply = () => {
    const words = fold(value("search")).split(/\\s+/).filter(Boolean);
    const severities = new Set(all("[name=severity]", form).filter((box) => box.checked).map((box) => box.value));
    const [rule, kind, folder] = ["rule", "kind", "folder"].map(value);
    const change = checked("change");
    const filtered = words.length > 0 || severities.size < all("[name=severity]", form).length || rule || kind || folder || change;
    let shown = 0;
    let shownCards = 0;
    for (const card of cards) {
      const here = folder === "" || card.folder === folder;
      const title = here && words.length > 0 ? textOf(card, "summary") : "";
      const rest = words.filter((word) => !title.includes(word));
      let count = 0;
      for (const item of card.items) {
        const matches = here && severities.has(item.severity) && (rule === "" || item.rule === rule) &&
          (kind === "" || item.kind === kind) && (!change || item.change === "yes") &&
          rest.every((word) => textOf(item).includes(word));
        item.element.hidden = !matches;
        if (matches) count++;
      }
      shown += count;
      card.element.hidden = filtered && count === 0 && !(here && words.length > 0 && rest.length === 0 && !rule && !kind && !change);
      if (!card.element.hidden) shownCards++;
    }
    if (filtered && shownCards <= 20) for (const { element } of cards) if (!element.hidden) element.firstElementChild.open = true;
    const count = byId("count");
    count.textContent = count.dataset.text.replace("{shown}", shown).replace("{total}", total).replace("{cards}", shownCards);
    byId("none").hidden = shownCards > 0;
  };

  let timer = 0;
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(apply, 120);
  });
  form.addEventListener("reset", () => setTimeout(apply));
  const openAll = (open) => {
    for (const { element } of cards) if (!element.hidden) element.firstElementChild.open = open;
  };
  byId("open").addEventListener("click", () => openAll(true));
  byId("close").addEventListener("click", () => openAll(false));
  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target.closest("[data-filter]") : null;
    if (target === null) return;
    form.reset();
    const control = field(target.dataset.filter);
    if (control !== null) control.value = target.dataset.value;
    setTimeout(apply);
  });
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = all("details:not([open])");
    for (const element of opened) element.open = true;
  });
  addEventListener("afterprint", () => {
    for (const element of opened) element.open = false;
  });
  apply();
})();
`;
