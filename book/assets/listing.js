// Finds the programs on a page and lets other scripts do something with them.
//
//   Course.onListing((listing) => …)     hears of every program, those that come later too
//   Course.say(text)                     tells people who listen to the page, in one sentence
//
//   listing.language   "rust" or "python"
//   listing.kind       "pair", "refused", "file", "part" (not a whole file) or "exercise"
//   listing.name       its file, for a part with `:part` behind it; the same from build to build
//   listing.short      the file's name alone, for people
//   listing.runs       whether it is a whole program that needs its standard library alone
//   listing.original   the program as the book has it
//   listing.code()     the program as the reader has it now
//   listing.tools      the row of buttons above the program
//   listing.addButton({label, title, onClick})   returns the button
//   listing.panel(name, title)   where results go, below the program; empty, it is not there
//   listing.markLines([{line, endLine, kind, label}])   kind: "error", "warning" or "note"
//   listing.goTo(line, column)   brings a line into sight
//   listing.onChange(fn)         the reader's version has changed
"use strict";
(() => {
  const Course = (window.Course ??= {});
  const hearers = [];
  Course.listings = [];

  Course.onListing = (hear) => {
    hearers.push(hear);
    Course.listings.forEach((listing) => hear(listing));
  };

  Course.addListing = (listing) => {
    Course.listings.push(listing);
    hearers.forEach((hear) => hear(listing));
  };

  // It has to be on the page before something is said, or it is not listened to.
  const voice = document.createElement("p");
  voice.className = "course-voice";
  voice.setAttribute("role", "status");
  document.body.append(voice);

  Course.say = (text) => {
    // The same sentence twice is said twice only where it changes in between.
    voice.textContent = voice.textContent === text ? `${text}\u00a0` : text;
  };

  Course.element = (tag, className, ...children) => {
    const element = document.createElement(tag);
    if (className) {
      element.className = className;
    }
    element.append(...children);
    return element;
  };

  const { element } = Course;

  /** The key for commands, as it is called on this machine. */
  Course.ctrl = /Mac|iPhone|iPad/.test(navigator.platform) ? "⌘" : "Ctrl";

  class Listing {
    constructor(figure, program) {
      this.figure = figure;
      this.program = program;
      this.language = figure.dataset.language;
      this.kind = figure.dataset.kind;
      this.name = figure.dataset.listing;
      this.short = this.name.split("/").at(-1);
      this.runs = "runs" in figure.dataset;
      this.original = textOf(program);
      this.edited = null;
      this.editor = null;
      this.marks = [];
      this.changes = [];
      this.panels = new Map();
    }

    code() {
      return this.edited ?? this.original;
    }

    /** The reader's version; `null` for the book's. */
    setCode(text) {
      this.edited = text;
      this.markLines([]);
      this.changes.forEach((hear) => hear(this));
    }

    onChange(hear) {
      this.changes.push(hear);
    }

    get tools() {
      if (!this.row) {
        this.row = element("div", "tools");
        this.row.setAttribute("role", "group");
        this.row.setAttribute("aria-label", `Tools for ${this.short}`);
        this.figure.classList.add("has-tools");
        this.place(this.row);
      }
      return this.row;
    }

    /** The row of buttons stands beside the caption. */
    place(row) {
      this.figure.querySelector(":scope > figcaption").after(row);
    }

    addButton({ label, title, onClick }) {
      const button = element("button", "tool", label);
      button.type = "button";
      button.title = title ?? "";
      button.setAttribute("aria-label", `${label} ${this.short}`);
      button.addEventListener("click", (event) => onClick(this, event));
      this.tools.append(button);
      return button;
    }

    panel(name, title) {
      let body = this.panels.get(name);
      if (!body) {
        const panel = makePanel(name, title ?? name, this.short);
        body = panel.body;
        const above = Array.from(this.panels.values()).at(-1)?.parentElement;
        (above ?? this.program.closest("pre")).after(panel.whole);
        this.panels.set(name, body);
      }
      return body;
    }

    lines() {
      return Array.from((this.editor?.shown ?? this.program).querySelectorAll(".line"));
    }

    markLines(marks) {
      this.marks = marks;
      this.paintMarks();
    }

    paintMarks() {
      const lines = this.lines();
      for (const line of lines) {
        line.classList.remove("mark", "mark-error", "mark-warning", "mark-note");
        line.removeAttribute("title");
      }
      for (const { line, endLine, kind, label } of this.marks) {
        for (const shown of lines.slice(line - 1, endLine ?? line)) {
          shown.classList.add("mark", `mark-${kind ?? "note"}`);
          shown.title = label ?? "";
        }
      }
    }

    goTo(line, column) {
      const shown = this.lines()[line - 1];
      if (this.editor) {
        this.editor.goTo(line, column ?? 1);
      } else {
        this.program.focus({ preventScroll: true });
      }
      if (shown) {
        shown.scrollIntoView({ block: "center", inline: "nearest" });
        shown.classList.add("pointed");
        setTimeout(() => shown.classList.remove("pointed"), 1600);
      }
    }
  }

  Course.Listing = Listing;

  /** A program's text without the notes that the book puts behind its lines. */
  function textOf(program) {
    const lines = Array.from(program.querySelectorAll(".line"), (line) => {
      const own = line.cloneNode(true);
      own.querySelectorAll(".refusal").forEach((note) => note.remove());
      return own.textContent.trimEnd();
    });
    return `${lines.join("\n")}\n`;
  }

  /** A titled region that can be closed, and that tells when something new stands in it. */
  function makePanel(name, title, short) {
    const body = element("div", "panel-body");
    const close = element("button", "tool", "Close");
    close.type = "button";
    close.setAttribute("aria-label", `Close: ${title}, ${short}`);
    close.addEventListener("click", () => {
      body.replaceChildren();
      body.dispatchEvent(new Event("close"));
    });
    const head = element("p", "panel-head", element("span", "what", title), close);
    const whole = element("section", `panel panel-${name}`, head, body);
    whole.setAttribute("aria-label", `${title}, ${short}`);
    let empty = true;
    new MutationObserver(() => {
      const filled = body.childNodes.length > 0;
      if (filled && empty && !("quiet" in body.dataset)) {
        Course.say(`${title} stands below ${short}.`);
      }
      empty = !filled;
    }).observe(body, { childList: true });
    return { whole, body };
  }

  Course.makePanel = makePanel;

  for (const figure of document.querySelectorAll("main [data-listing]")) {
    const program = figure.querySelector(":scope > pre > code");
    if (program) {
      Course.addListing(new Listing(figure, program));
    }
  }
})();
