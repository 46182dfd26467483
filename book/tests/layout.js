// What is laid out so that a reader is misled, or does not see all of it.
() => {
  const found = [];
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const name = (element) => {
    const text = element.getAttribute("aria-label") || element.textContent.trim();
    return `<${element.localName} class="${element.className}"> ${text.replace(/\s+/g, " ").slice(0, 60)}`;
  };

  // Programs that are compared, and what they print, are of one size.
  for (const pair of document.querySelectorAll("main .pair")) {
    const sizes = new Map();
    for (const code of pair.querySelectorAll(":is(.listing, .output) > pre > code")) {
      sizes.set(getComputedStyle(code).fontSize, code);
    }
    if (sizes.size > 1) {
      found.push(`letters of ${[...sizes.keys()].join(" and ")}: ${name([...sizes.values()].at(-1))}`);
    }
  }

  // What scrolls sideways fades out at its edge, and is a stop of the Tab key.
  for (const element of document.querySelectorAll("main *")) {
    const room = element.clientWidth;
    const scrolls = ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
    if (!scrolls || room === 0 || element.scrollWidth <= room + 1 || !shown(element)) {
      continue;
    }
    // One that a link in it was looked for in may stand at its end, where nothing more comes.
    const hidden = element.scrollWidth - room - element.scrollLeft;
    if (hidden > 1 && !element.classList.contains("more")) {
      found.push(`${name(element)} goes on at the right, and nothing hints at it`);
    }
    if (element.tabIndex < 0) {
      found.push(`${name(element)} cannot be scrolled by keyboard`);
    }
  }

  // A drawing cuts off what lies outside it.
  for (const text of document.querySelectorAll("main svg.plot text")) {
    const [field, box] = [text.ownerSVGElement, text].map((it) => it.getBoundingClientRect());
    if (box.left < field.left - 1 || box.right > field.right + 1) {
      found.push(`${name(text)} is cut off by its drawing`);
    }
  }

  // `--option` is not broken behind its hyphens.
  const words = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const text = words.currentNode;
    if (!text.parentElement.closest("code") || !shown(text.parentElement)) {
      continue;
    }
    for (const option of text.data.matchAll(/(?<!\S)--?[a-z][\w-]{0,20}/g)) {
      const range = document.createRange();
      range.setStart(text, option.index);
      range.setEnd(text, option.index + option[0].length);
      if (new Set(Array.from(range.getClientRects(), (box) => Math.round(box.top))).size > 1) {
        found.push(`${option[0]} is broken in two: ${name(text.parentElement)}`);
      }
    }
  }

  // Who hears a list of the page's regions can tell them apart, where they are not the same.
  const regions = new Map();
  for (const region of document.querySelectorAll("main :is([role=region], section)[aria-label]")) {
    const label = region.getAttribute("aria-label");
    regions.set(label, (regions.get(label) ?? new Set()).add(region.textContent));
  }
  for (const [label, texts] of regions) {
    if (texts.size > 1) found.push(`${texts.size} regions are called "${label}"`);
  }
  return found;
}
