// What a printed page shows and should not, or hides and should not.
() => {
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const name = (element) =>
    `<${element.localName} class="${element.className}"> ` +
    element.textContent.trim().replace(/\s+/g, " ").slice(0, 60);
  const found = [];
  // What can be ticked can be ticked with a pen.
  const controls =
    "button, select, textarea, nav, #mdbook-menu-bar, .skip, " +
    "input:not([type=radio], [type=checkbox])";
  for (const control of document.querySelectorAll(controls)) {
    const box = control.getBoundingClientRect();
    if (shown(control) && box.width * box.height > 0) {
      found.push(`${name(control)} is printed`);
    }
  }
  for (const element of document.querySelectorAll("main *")) {
    const hides = getComputedStyle(element).overflowX !== "visible";
    // What is there for ears alone is one pixel wide.
    const room = element.clientWidth;
    if (room > 1 && hides && element.scrollWidth > room + 1) {
      found.push(`${name(element)} is cut off at the right`);
    }
  }
  for (const folded of document.querySelectorAll("main details > :not(summary)")) {
    const box = folded.getBoundingClientRect();
    // The answer to a question is left out as a whole: paper is for thinking.
    if (box.height === 0 && shown(folded.parentElement)) {
      found.push(`${name(folded)} is folded away`);
    }
  }
  const width = document.documentElement.scrollWidth;
  if (width > innerWidth) found.push(`${width} px wide on paper of ${innerWidth} px`);
  return found;
}
