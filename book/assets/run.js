// Runs the programs of a page with the reader's own Rust and Python, and says how they ended.
"use strict";
(() => {
  const Course = window.Course;
  const { element } = Course;
  const runners = new Map();

  const seconds = (millis) => (millis < 1000 ? `${millis} ms` : `${(millis / 1000).toFixed(1)} s`);
  const errors = (result) => result.diagnostics.filter((said) => said.level === "error");
  const count = (number, what) => `${number} ${what}${number === 1 ? "" : "s"}`;

  const LIMITS = {
    wall: "It took longer than it may. Does a loop never end?",
    cpu: "It used more processor time than it may. Does a loop never end?",
    memory: "It needed more memory than it may.",
    output: "It printed more than it may.",
    processes: "It started more processes than it may.",
    disk: "It wrote more to the disk than it may.",
  };

  /** How it ended, in words. */
  function words(result) {
    switch (result.outcome) {
      case "ok":
        return "It ran to its end.";
      case "refused": {
        const found = errors(result).length;
        return found ? `The compiler refuses it: ${count(found, "error")}.` : "The compiler refuses it.";
      }
      case "stopped":
        return `It was stopped. ${LIMITS[result.stopped] ?? ""}`.trim();
      default:
        if (result.exit !== null) {
          return `It ended with exit code ${result.exit}.`;
        }
        return result.signal ? `It was ended by signal ${result.signal}.` : "It ended early.";
    }
  }

  const marks = { ok: "✓", refused: "✗", failed: "✗", stopped: "■" };

  function times(result) {
    const { compile, run } = result.millis;
    return [compile && `compiled in ${seconds(compile)}`, run !== null && `ran for ${seconds(run)}`]
      .filter(Boolean)
      .join(", ");
  }

  /** What depends on the machine, as the proof of the course leaves it out too. */
  function comparable(text) {
    return text
      .replace(/\r\n/g, "\n")
      .replace(/0x[0-9a-f]{7,}/gi, "0x[address]")
      .replace(/^thread '([^']*)'(?: \(\d+\))? panicked at .*?(:\d+:\d+:)$/gm, "thread '$1' panicked at $2")
      .split("\n")
      .map((line) => line.trimEnd())
      .join("\n")
      .trimEnd();
  }

  /** The recorded output of a half of a pair, or `null`. */
  function record(listing) {
    const pair = listing.figure.closest("[data-pair]");
    const output = pair?.querySelector(`[data-of="${listing.language}"], [data-of="both"]`);
    if (!output) {
      return null;
    }
    return Array.from(output.querySelectorAll(".line"), (line) => line.textContent).join("");
  }

  /** Whether the compiler refuses a program with the errors that the book shows. */
  function refusesAsShown(listing, result) {
    const now = errors(result).map((said) => said.message);
    const shown = listing.figure.querySelectorAll(":scope > figure.message .m-error + .m-headline");
    // A whole compilation may find more than the checks that the message was recorded with.
    return Array.from(shown, (headline) => headline.textContent).every((said) => now.includes(said));
  }

  /** Whether a program did what the book says; `null` where nothing is recorded. */
  function agrees(listing, result) {
    if (listing.kind === "refused") {
      return result.outcome === "refused" && refusesAsShown(listing, result);
    }
    const recorded = record(listing);
    if (recorded === null) {
      return null;
    }
    const printed = "stderr" in listing.figure.dataset ? result.stdout + result.stderr : result.stdout;
    const exit = Number(listing.figure.dataset.exit ?? 0);
    return result.stage === "run" && result.exit === exit && comparable(printed) === comparable(recorded);
  }

  const NAMES = { rust: /(^|[\\/])main\.rs$|<anon>/, python: /(^|[\\/])main\.py$|<(string|stdin)>/ };

  function show(listing, panel, result) {
    const links = {
      isOurs: (file) => NAMES[listing.language].test(file),
      goTo: (line, column) => listing.goTo(line, column),
    };
    const parts = [];
    const state = element("p", `run-state run-${result.outcome}`);
    state.append(element("strong", "", `${marks[result.outcome] ?? "✗"} ${words(result)}`));
    const time = times(result);
    if (time) {
      state.append(element("span", "run-time", ` ${time[0].toUpperCase()}${time.slice(1)}.`));
    }
    parts.push(state);
    const same = agrees(listing, result);
    if (same !== null) {
      const said = same
        ? "It did what the book shows."
        : listing.edited === null
          ? "It did something else than the book shows."
          : "It did something else than the book shows; you have changed it.";
      parts.push(element("p", "run-note", said));
    }
    result.diagnostics.forEach((said) => {
      // What a program said when it broke off stands in its standard error already.
      if (!said.rendered) {
        return;
      }
      const lines = Course.messageLines(said.rendered);
      const label = `Message at ${said.line ? `line ${said.line}` : "the whole program"}`;
      parts.push(element("div", "message", Course.block(lines, label, links)));
    });
    if (result.stdout) {
      parts.push(element("p", "run-what", "Output"));
      parts.push(Course.block(Course.plainLines(result.stdout), `Output of ${listing.short}`));
    } else if (result.outcome === "ok") {
      parts.push(element("p", "run-note", "It printed nothing."));
    }
    if (result.stderr) {
      parts.push(element("p", "run-what", "Standard error"));
      parts.push(Course.block(Course.plainLines(result.stderr), `Standard error of ${listing.short}`, links));
    }
    if (result.truncated) {
      parts.push(element("p", "run-note", "It printed more than fits here; the rest is left out."));
    }
    if (result.note) {
      parts.push(element("p", "run-note", result.note));
    }
    const { level, why } = result.isolation ?? { level: "full" };
    if (level !== "full") {
      parts.push(element("details", "run-note", element("summary", "", "Weaker isolation on this machine"), why));
    }
    panel.replaceChildren(...parts);
    listing.markLines(
      result.diagnostics
        .filter((said) => said.line)
        .map((said) => ({
          line: said.line,
          endLine: said.end_line,
          kind: said.level === "warning" ? "warning" : "error",
          label: said.message,
        })),
    );
  }

  function fail(panel, error) {
    panel.replaceChildren(element("p", "run-state run-failed", element("strong", "", error.message)));
  }

  class Runner {
    constructor(listing) {
      this.listing = listing;
      this.button = listing.addButton({
        label: "Run",
        title: `Run it on this machine (${Course.ctrl}+Enter)`,
        onClick: () => (this.running ? this.running.abort() : this.run(true)),
      });
      this.button.classList.add("tool-run");
      listing.figure.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          event.stopPropagation();
          this.run(true);
        }
      });
    }

    setRunning(running) {
      this.running = running;
      const label = running ? "Stop" : "Run";
      this.button.textContent = label;
      this.button.setAttribute("aria-label", `${label} ${this.listing.short}`);
      this.button.classList.toggle("running", running !== null);
    }

    /** The result, or `null` when it was stopped or could not be asked for. */
    async run(aloud) {
      if (this.running) {
        return null;
      }
      const { listing } = this;
      const panel = listing.panel("run", "Result");
      panel.dataset.quiet = "";
      const stop = new AbortController();
      this.setRunning(stop);
      panel.replaceChildren(element("p", "run-state", "Running…"));
      let said;
      let result = null;
      try {
        const asked = { language: listing.language, code: listing.code() };
        result = await Course.post("run", asked, { signal: stop.signal });
        show(listing, panel, result);
        const lines = comparable(result.stdout).split("\n").filter(Boolean).length;
        said = result.stage === "run" ? `${words(result)} ${count(lines, "line")} of output.` : words(result);
      } catch (error) {
        const problem = stop.signal.aborted ? new Error("■ You stopped it.") : error;
        fail(panel, problem);
        said = problem.message;
      }
      this.setRunning(null);
      if (aloud) {
        Course.say(`${listing.short}: ${said}`);
      }
      return result;
    }
  }

  /** One button for both halves of a pair, and whether they agree. */
  function setUpPair(figure, halves) {
    const button = element("button", "tool tool-run", "Run both");
    button.type = "button";
    const title = figure.querySelector(":scope > figcaption");
    button.setAttribute("aria-label", `Run both programs: ${title.textContent}`);
    const bar = element("div", "pair-tools", button);
    title.after(bar);
    const { whole, body } = Course.makePanel("pair", "Both", title.textContent);
    body.dataset.quiet = "";
    figure.querySelector(":scope > .sides").after(whole);

    button.addEventListener("click", async () => {
      button.disabled = true;
      body.replaceChildren();
      const results = await Promise.all(halves.map((runner) => runner.run(false)));
      button.disabled = false;
      button.focus();
      if (results.includes(null)) {
        Course.say("Not both have run.");
        return;
      }
      const said = verdict(figure, halves, results);
      body.replaceChildren(...said.map((line) => element("p", "run-note", line)));
      Course.say(said.join(" "));
    });
  }

  function verdict(figure, halves, results) {
    const [first, second] = results.map((result) => comparable(result.stdout));
    const said = [];
    const differs = figure.querySelector(".differs");
    if (first === second) {
      said.push("✓ Both print the same.");
    } else {
      said.push(differs ? "They print different things, as the page explains." : "✗ They print different things.");
    }
    const off = halves.filter((runner, at) => agrees(runner.listing, results[at]) === false);
    if (off.length === 0) {
      said.push("✓ Both did what the book shows.");
    } else {
      const names = off.map((runner) => (runner.listing.language === "rust" ? "Rust" : "Python"));
      said.push(`✗ Not what the book shows: ${names.join(" and ")}.`);
    }
    return said;
  }

  Course.live.then((live) => {
    if (!live) {
      return;
    }
    Course.onListing((listing) => {
      if (!listing.runs || listing.kind === "exercise") {
        return;
      }
      runners.set(listing, new Runner(listing));
      const pair = listing.figure.closest("[data-pair]");
      const halves = Array.from(runners.values()).filter((runner) => pair?.contains(runner.listing.figure));
      if (halves.length === 2) {
        setUpPair(pair, halves);
      }
    });
  });
})();
