// Small repairs to what mdBook makes, for keyboards and screen readers.
"use strict";
(() => {
  // What scrolls sideways is a stop of the Tab key; what does not is none.
  const blocks = Array.from(
    document.querySelectorAll("main pre > code, main .table-wrapper, main > figure:has(> svg)"),
  );

  // Where something is hidden at the right, the style sheet lets the edge fade.
  function fade(block) {
    const hidden = block.scrollWidth - block.clientWidth - block.scrollLeft;
    block.classList.toggle("more", hidden > 1);
  }

  function mark(block) {
    fade(block);
    if (block.scrollWidth <= block.clientWidth) {
      block.removeAttribute("tabindex");
      return;
    }
    block.tabIndex = 0;
    if (!block.hasAttribute("aria-label")) {
      const what = block.matches(".table-wrapper") ? "Table" : block.matches("figure") ? "Drawing" : "Text";
      block.setAttribute("role", "region");
      block.setAttribute("aria-label", `${what} ${blocks.indexOf(block) + 1}`);
    }
  }

  // mdBook's copy button reads `innerText`, to which the element around each line is a line more.
  for (const program of document.querySelectorAll("main pre > code:has(> .line)")) {
    Object.defineProperty(program, "innerText", { get: () => program.textContent });
  }

  // After a jump upwards mdBook's bar stays in the midst of the page until the next scroll.
  document.addEventListener("scrollend", () => document.dispatchEvent(new Event("scroll")));

  // The corner of a table that names nothing is no header.
  for (const corner of document.querySelectorAll("main th:empty")) {
    corner.replaceWith(document.createElement("td"));
  }

  // mdBook's button for the contents is a label: to a keyboard it is not there at all.
  const label = document.getElementById("mdbook-sidebar-toggle");
  const checkbox = document.getElementById("mdbook-sidebar-toggle-anchor");
  if (label && checkbox) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...label.childNodes);
    for (const name of ["id", "class", "title", "aria-label", "aria-controls"]) {
      button.setAttribute(name, label.getAttribute(name) ?? "");
    }
    const expanded = () => button.setAttribute("aria-expanded", String(checkbox.checked));
    button.addEventListener("click", () => {
      // mdBook takes closed contents out of the page, and puts them back on a click on its label,
      // which is gone.
      document.getElementById("mdbook-sidebar").style.display = "";
      checkbox.click();
    });
    checkbox.addEventListener("change", expanded);
    expanded();
    label.replaceWith(button);
  }
  document.getElementById("mdbook-menu-bar")?.setAttribute("role", "banner");

  // A keyboard would have to pass every page of the contents to come to this one.
  const content = document.getElementById("mdbook-content");
  if (content) {
    content.tabIndex = -1;
    const skip = document.createElement("a");
    skip.className = "skip";
    skip.href = "#mdbook-content";
    skip.textContent = "Skip to the page";
    document.body.prepend(skip);
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
  for (const block of blocks) {
    sizes.observe(block);
    block.addEventListener("scroll", () => fade(block), { passive: true });
  }
})();
