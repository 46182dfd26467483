// Small repairs to what mdBook makes, for keyboards and screen readers.
"use strict";
(() => {
  // mdBook makes of a picture a tick box that enlarges it: to the width that ours have already.
  for (const box of document.querySelectorAll("main .checkbox-label")) {
    box.replaceWith(box.querySelector("img"));
  }

  // What scrolls sideways is a stop of the Tab key; what does not is none.
  const blocks = Array.from(
    document.querySelectorAll(
      "main :is(pre > code, .table-wrapper, .drawing, .numbers, .trace-scroll), main > :is(figure:has(> svg), p:has(> img))",
    ),
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
      const kinds = { ".table-wrapper": "Table", "figure, :has(> img)": "Drawing" };
      const [, what] = Object.entries(kinds).find(([kind]) => block.matches(kind)) ?? [null, "Text"];
      block.setAttribute("role", "region");
      block.setAttribute("aria-label", `${what} ${blocks.indexOf(block) + 1}`);
    }
  }

  // mdBook's copy button reads `innerText`, to which the element around each line is a line more.
  for (const program of document.querySelectorAll("main pre > code:has(> .line)")) {
    Object.defineProperty(program, "innerText", { get: () => program.textContent });
  }

  // Of a terminal the commands are copied, without the prompt and what was printed.
  for (const terminal of document.querySelectorAll("main pre > code.language-console")) {
    const text = terminal.textContent;
    const commands = text.split("\n").filter((line) => line.startsWith("$ "));
    if (commands.length > 0) {
      const typed = commands.map((line) => line.slice(2)).join("\n");
      Object.defineProperty(terminal, "innerText", { get: () => typed });
    }
  }

  // mdBook's copy buttons are all called the same, and show without a word that it is done.
  for (const button of document.querySelectorAll("main pre > .buttons > .clip-button")) {
    const code = button.closest("pre").querySelector("code");
    const what = code.matches(".command > *") ? code.textContent : code.getAttribute("aria-label");
    if (what) {
      button.setAttribute("aria-label", `${button.title}: ${what}`);
    }
    button.addEventListener("click", () => setTimeout(() => window.Course.say(button.textContent)));
  }

  // A browser would break a line within `--option`, and one does not see what belongs together.
  // What is longer than a narrow page may break all the same.
  const LONGEST_WORD = 30;
  for (const code of document.querySelectorAll("main :not(pre) > code, main .command > code")) {
    if (!code.textContent.includes("-")) {
      continue;
    }
    for (const node of Array.from(code.childNodes).filter((child) => child.nodeType === Node.TEXT_NODE)) {
      const words = node.data.split(/(\s+)/).map((word) => {
        if (word.length > LONGEST_WORD || !/^(-\S+|[\w.]+(-[\w.]+)+)$/.test(word)) {
          return word;
        }
        const whole = document.createElement("span");
        whole.className = "word";
        whole.textContent = word;
        return whole;
      });
      node.replaceWith(...words);
    }
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
  // Letters of a font that comes late take another room in a block of the same size.
  document.fonts.addEventListener("loadingdone", () => blocks.forEach(mark));
  for (const block of blocks) {
    sizes.observe(block);
    block.addEventListener("scroll", () => fade(block), { passive: true });
  }
})();
