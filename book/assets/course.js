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

  // The links below the page say where they lead.
  const contents = Array.from(document.querySelectorAll("#mdbook-sidebar a"));
  for (const link of document.querySelectorAll(".nav-wrapper a[rel]")) {
    const entry = contents.find((candidate) => candidate.href === link.href);
    if (entry) {
      const where = link.classList.contains("next") ? "Next page" : "Previous page";
      link.dataset.page = entry.textContent.trim();
      link.title = `${where}: ${link.dataset.page}`;
      link.setAttribute("aria-label", link.title);
    }
  }

  const sizes = new ResizeObserver((entries) => entries.forEach((entry) => mark(entry.target)));
  blocks.forEach((block) => sizes.observe(block));
})();
