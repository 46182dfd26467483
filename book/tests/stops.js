// Notes every stop of the Tab key on the page that is open. `around()` says whether the keys
// have been through the whole page, `report()` what was not reached or not seen.
() => {
  const CAN_TAKE_FOCUS =
    "a[href], button, input, select, textarea, summary, audio[controls], video[controls], " +
    "[contenteditable=true], [tabindex]";

  function isStop(element) {
    return (
      element.tabIndex >= 0 &&
      !element.disabled &&
      !element.closest("[inert]") &&
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      // Of the radio buttons of one question the arrows reach the others.
      !(element.type === "radio" && !firstOfGroup(element))
    );
  }

  function firstOfGroup(radio) {
    const group = [...document.getElementsByName(radio.name)];
    return radio === (group.find((other) => other.checked) ?? group[0]);
  }

  function name(element) {
    const text = element.getAttribute("aria-label") || element.textContent.trim() || element.id;
    return `<${element.localName}> ${text.replace(/\s+/g, " ").slice(0, 60)}`;
  }

  // A reader has to see where the focus is: a ring, and it lies in the window.
  function flaw(element) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1;
    if (!ring && style.boxShadow === "none") return "shows no ring when it has the focus";
    if (box.width * box.height === 0) return "takes the focus and has no size";
    const inWindow =
      box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return inWindow ? null : "takes the focus outside the window";
  }

  let around = false;
  const reached = new Set();
  const flaws = new Set();
  document.addEventListener("focusin", (event) => {
    around ||= reached.size > 1 && event.target === [...reached][0];
    reached.add(event.target);
    const found = flaw(event.target);
    if (found) flaws.add(`${name(event.target)} ${found}`);
  });
  window.stops = {
    around: () => around || (reached.size > 0 && document.activeElement === document.body),
    report: () => {
      const expected = [...document.querySelectorAll(CAN_TAKE_FOCUS)].filter(isStop);
      const missed = expected.filter((element) => !reached.has(element));
      return [...flaws, ...missed.map((element) => `${name(element)} is never reached`)];
    },
  };
}
