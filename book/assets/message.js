// A compiler's message or a traceback as a block in which places of the program can be followed.
"use strict";
(() => {
  const Course = window.Course;
  const { element } = Course;

  // `--> main.rs:4:15`, `main.py:4:15`, and Python's `File "main.py", line 4`.
  const PLACES = [/([\w.\-/\\<>]+\.(?:rs|py)):(\d+):(\d+)/, /File "([^"]+)", line (\d+)/];

  function placeIn(text, isOurs) {
    for (const pattern of PLACES) {
      const found = pattern.exec(text);
      if (found && isOurs(found[1])) {
        return { at: found.index, text: found[0], line: Number(found[2]), column: Number(found[3] ?? 1) };
      }
    }
    return null;
  }

  /** Turns the place in `line`, if it is one of ours, into a button that goes there. */
  function follow(line, isOurs, goTo) {
    const place = placeIn(line.textContent, isOurs);
    const holder = Array.from(line.querySelectorAll("span"), (part) => part).concat(line);
    const text = holder.flatMap((part) => Array.from(part.childNodes)).find(
      (node) => node.nodeType === Node.TEXT_NODE && place && node.data.includes(place.text),
    );
    if (!text) {
      return;
    }
    const rest = text.splitText(text.data.indexOf(place.text));
    rest.splitText(place.text.length);
    const button = element("button", "place", place.text);
    button.type = "button";
    button.title = `Go to line ${place.line}`;
    button.addEventListener("click", () => goTo(place.line, place.column));
    rest.replaceWith(button);
  }

  /**
   * `lines` of HTML as a code block named `label`. A place in a file that `isOurs` accepts leads
   * there by `goTo(line, column)`.
   */
  Course.block = (lines, label, { isOurs, goTo } = {}) => {
    const code = element("code", "hljs nohighlight");
    code.innerHTML = lines.map((line) => `<span class="line">${line}\n</span>`).join("");
    code.tabIndex = 0;
    code.setAttribute("role", "region");
    code.setAttribute("aria-label", label);
    if (isOurs) {
      code.querySelectorAll(".line").forEach((line) => follow(line, isOurs, goTo));
    }
    return element("pre", "", code);
  };

  /** Text that is no message: what a program printed. */
  Course.plainLines = (text) => {
    const holder = document.createElement("span");
    return text
      .replace(/\n$/, "")
      .split("\n")
      .map((line) => {
        holder.textContent = line;
        return holder.innerHTML;
      });
  };
})();
