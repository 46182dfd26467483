// Small repairs to what mdBook makes, for keyboards and screen readers.
"use strict";
(() => {
  // A block that scrolls sideways is a stop of the Tab key; one that does not is none.
  const blocks = Array.from(document.querySelectorAll("main pre > code"));

  function mark(block) {
    const scrolls = block.scrollWidth > block.clientWidth;
    if (!scrolls) {
      block.removeAttribute("tabindex");
      return;
    }
    block.tabIndex = 0;
    if (!block.hasAttribute("aria-label")) {
      block.setAttribute("role", "region");
      block.setAttribute("aria-label", "Text block");
    }
  }

  const sizes = new ResizeObserver((entries) => entries.forEach((entry) => mark(entry.target)));
  blocks.forEach((block) => sizes.observe(block));
})();
