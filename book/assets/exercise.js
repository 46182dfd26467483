// Exercises on a page are the learner's own files: their status, checks, hints, and an editor.
// The same file can be open in an editor of the learner's: whoever saves last on disk wins, and
// what the page would have written over it is kept and said.
"use strict";
(() => {
  const Course = window.Course;
  const { element } = Course;

  const STATUS = {
    open: "○ Not started",
    in_work: "… In work",
    done: "✓ Done",
    done_earlier: "✓ Done earlier",
  };

  /** A terminal that watches too judges first; then its verdict is only read here. */
  const AFTER_TERMINAL = 500;

  class ExerciseCard {
    constructor(section) {
      this.section = section;
      this.id = section.dataset.exercise;
      this.title = section.querySelector(".exercise-head strong").textContent;
      this.state = null;
      this.listing = null;
      this.run = null;
      this.checking = null;
      this.hearing = false;
      this.news = false;

      this.status = element("p", "exercise-state");
      this.tools = element("div", "tools");
      this.tools.setAttribute("role", "group");
      this.tools.setAttribute("aria-label", `Tools for the exercise ${this.title}`);
      this.checkButton = this.button("Check", "Check your file as it lies there now", () => this.checkOrStop());
      this.checkButton.classList.add("tool-run");
      this.editButton = this.button("Edit here", "Edit your file in the page", () => this.toggleEditor());
      this.editButton.setAttribute("aria-expanded", "false");
      this.hintButton = this.button("Hint", "Show one hint more", () => this.hint());
      this.problem = element("p", "exercise-problem");
      this.problem.setAttribute("role", "alert");
      this.hints = element("ol", "hints");
      this.hints.setAttribute("aria-label", "Hints");
      this.next = element("p", "exercise-next");
      this.place = element("div", "exercise-editor");
      const { whole, body } = Course.makePanel("verdict", "Verdict", this.title);
      this.panel = body;
      body.dataset.quiet = "";
      section.append(this.status, this.tools, this.problem, this.hints, this.place, whole, this.next);
      section.addEventListener("keydown", (event) => this.onKey(event));
    }

    button(label, title, onClick) {
      const button = element("button", "tool", label);
      button.type = "button";
      button.title = title;
      button.addEventListener("click", onClick);
      this.tools.append(button);
      return button;
    }

    onKey(event) {
      const command = event.ctrlKey || event.metaKey;
      if (command && (event.key === "Enter" || (event.key === "s" && this.listing))) {
        event.preventDefault();
        event.stopPropagation();
        this.check();
      }
    }

    /** Asks the server; a refusal is shown and gives `null`. */
    async ask(name, body = {}, options = {}) {
      try {
        const file = this.listing?.file;
        const state = await Course.post(name, { id: this.id, ...(file && { file }), ...body }, options);
        this.complain("");
        return state;
      } catch (error) {
        if (!options.signal?.aborted) {
          this.complain(error.message);
        }
        return null;
      }
    }

    complain(text) {
      this.problem.textContent = text;
    }

    async refresh() {
      const state = await this.ask("exercise");
      if (state) {
        this.show(state);
      }
      return state;
    }

    show(state) {
      this.state = state;
      const tried = state.status === "in_work" && state.verdict?.passed === false;
    const said = tried ? `: ${state.verdict.outcome.headline}` : "";
      const since = state.status === "done_earlier" ? "; the file has changed since, or was not checked again" : "";
      this.status.textContent = STATUS[state.status] + (since || said);
      this.status.dataset.status = state.status;
      const { seen, of, shown } = state.hints;
      this.hintButton.textContent = seen === 0 ? "Hint" : `Hint (${seen} of ${of} shown)`;
      this.hintButton.disabled = seen >= of;
      if (this.hints.children.length !== shown.length) {
        this.hints.replaceChildren(...shown.map((hint) => Course.html("li", "", hint)));
      }
      const done = state.status === "done";
      this.next.replaceChildren();
      if (done && state.next) {
        const link = Course.html("a", "", state.next.title);
        link.href = state.next.href;
        this.next.append("Next exercise: ", link);
      } else if (done) {
        this.next.append("Every exercise after this one is done.");
      }
      this.listing?.take(state);
    }

    async hint() {
      const state = await this.ask("exercise/hint");
      if (state) {
        this.show(state);
        Course.say(`Hint ${state.hints.seen}: ${this.hints.lastElementChild?.textContent ?? ""}`);
      }
    }

    checkOrStop() {
      if (this.checking) {
        this.checking.abort();
      } else {
        this.check();
      }
    }

    /** Saves what stands in the editor, if one is open, and judges the file. */
    check() {
      this.run ??= this.judge().finally(() => {
        this.run = null;
      });
      return this.run;
    }

    async judge() {
      if (this.listing && !(await this.listing.save())) {
        return;
      }
      const stop = new AbortController();
      this.setChecking(stop);
      const before = this.state?.hash;
      const state = await this.ask("exercise/check", {}, { signal: stop.signal });
      this.setChecking(null);
      if (!state) {
        if (stop.signal.aborted) {
          this.panel.append(element("p", "run-state", "■ You stopped it."));
          Course.say("You stopped it.");
        }
        return;
      }
      this.show(state);
      this.tell(state);
      if (state.hash !== before) {
        // It was saved while it was judged: what the verdict is about is not known.
        this.judged = null;
        this.heard();
      }
    }

    setChecking(stop) {
      this.checking = stop;
      this.checkButton.textContent = stop ? "Stop" : "Check";
      this.checkButton.classList.toggle("running", stop !== null);
      this.panel.replaceChildren(...(stop ? [element("p", "run-state", "Checking…")] : []));
    }

    /** Shows the verdict on the file as it is in `state`, and says it. */
    tell(state) {
      this.judged = state.hash;
      this.showVerdict(state.verdict);
      Course.say(`${this.title}: ${state.verdict.outcome.headline}`);
    }

    showVerdict(verdict) {
      const file = this.listing?.file ?? this.state.file;
      const links = {
        isOurs: (name) => name.replaceAll("\\", "/").endsWith(file),
        goTo: (line, column) => {
          this.openEditor();
          this.listing.goTo(line, column);
        },
      };
      this.panel.replaceChildren(...Course.verdict(verdict, links));
      this.listing?.markLines(Course.verdictMarks(verdict, file));
    }

    /** Somebody saved: the learner in their editor, or this page. */
    async heard() {
      this.news = true;
      if (this.hearing) {
        return;
      }
      this.hearing = true;
      while (this.news) {
        await new Promise((resolve) => setTimeout(resolve, AFTER_TERMINAL));
        await this.run;
        this.news = false;
        const state = await this.refresh();
        if (!state || state.hash === this.judged || document.hidden || this.listing?.isChanged()) {
          continue;
        }
        // A pass that is not recorded yet is recorded by a check, which costs nothing then.
        if (state.verdict && (state.status !== "in_work" || !state.verdict.passed)) {
          this.tell(state);
        } else {
          await this.check();
        }
      }
      this.hearing = false;
    }

    toggleEditor() {
      if (this.listing) {
        this.closeEditor();
      } else {
        this.openEditor();
        this.listing?.editor.focus();
      }
    }

    openEditor() {
      if (this.listing || !this.state) {
        return;
      }
      this.listing = Course.openExercise(this);
      this.editButton.textContent = "Close editor";
      this.editButton.setAttribute("aria-expanded", "true");
      if (this.panel.childNodes.length > 0 && this.state.verdict) {
        this.listing.markLines(Course.verdictMarks(this.state.verdict, this.listing.file));
      }
    }

    closeEditor() {
      this.listing.figure.hidden = true;
      this.listing.leave();
      this.listing = null;
      this.editButton.textContent = "Edit here";
      this.editButton.setAttribute("aria-expanded", "false");
      this.editButton.focus();
    }
  }

  Course.live.then(async (live) => {
    if (!live) {
      return;
    }
    const sections = document.querySelectorAll("main [data-exercise]");
    const cards = Array.from(sections, (section) => new ExerciseCard(section));
    if (cards.length === 0) {
      return;
    }
    Course.on("exercise", (data) => {
      const { ids } = JSON.parse(data);
      cards.filter((card) => !ids || ids.includes(card.id)).forEach((card) => card.heard());
    });
    // Nothing is heard while nobody looks at the page.
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden) {
        cards.forEach((card) => card.heard());
      }
    });
    await Promise.all(
      cards.map(async (card) => {
        // What lies there when the page is opened is judged when the reader asks.
        card.judged = (await card.refresh())?.hash;
      }),
    );
  });
})();
