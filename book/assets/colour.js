// Colours for programs and compiler messages, as lines of HTML.
"use strict";
(() => {
  const Course = (window.Course ??= {});

  const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  const escape = (text) => text.replace(/[&<>"]/g, (letter) => escapes[letter]);

  /** `text` in the colours of its language, one piece of HTML for each line. */
  Course.colour = (language, text) => {
    const lines = window.hljs ? window.hljs.highlight(language, text, true).value : escape(text);
    // What spans several lines is closed at each line's end and opened again.
    let open = [];
    return lines.split("\n").map((line) => {
      const start = open.join("");
      for (const [tag] of line.matchAll(/<span[^>]*>|<\/span>/g)) {
        open = tag === "</span>" ? open.slice(0, -1) : [...open, tag];
      }
      return start + line + "</span>".repeat(open.length);
    });
  };

  const part = (kind, text) => `<span class="m-${kind}">${escape(text)}</span>`;

  /** One line of a compiler message with its parts marked, as the book's own messages are. */
  function messageLine(line) {
    const head = /^(error|warning)(\[\w+\])?: (.*)$/.exec(line);
    if (head) {
      const [, level, code = "", rest] = head;
      return `${part(level, `${level}${code}:`)} ${part("headline", rest)}`;
    }
    if (/^\s*(= )?(help|note):/.test(line)) {
      return part("advice", line);
    }
    if (/^\s*(-->|:::)/.test(line)) {
      return part("place", line);
    }
    const quoted = /^([\s\d]*\|)(.*)$/.exec(line);
    if (!quoted) {
      return escape(line);
    }
    const [, gutter, rest] = quoted;
    const pointing = rest.replace(/^[|_ ]*/, "")[0];
    let kind = null;
    if (pointing === "^") {
      kind = "error";
    } else if (pointing === "-" && !/\d/.test(gutter)) {
      kind = "label";
    } else if (/^[+~ ]*[+~][+~ ]*$/.test(rest)) {
      kind = "advice";
    }
    return part("place", gutter) + (kind ? part(kind, rest) : escape(rest));
  }

  /** A compiler message as lines of HTML. */
  Course.messageLines = (text) =>
    text
      .replace(/\u001b\[[0-9;]*m/g, "")
      .trimEnd()
      .split("\n")
      .map(messageLine);
})();
