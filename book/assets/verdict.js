// A verdict on an exercise, as the judge gives it, as parts of a page.
"use strict";
(() => {
  const Course = window.Course;
  const { element } = Course;

  /** Our own cards and hints come as HTML, made from the course's files. */
  function html(tag, className, text) {
    const made = element(tag, className);
    made.innerHTML = text;
    return made;
  }

  Course.html = html;

  function lines(label, text) {
    return text ? [element("p", "run-what", label), Course.block(Course.plainLines(text), label)] : [];
  }

  function test(result, links) {
    const place = result.location;
    const title = element("p", "test-name", element("strong", "", `✗ ${result.name.replaceAll("_", " ")}`));
    const parts = [title];
    if (result.message) {
      parts.push(element("p", "test-said", result.message));
    }
    if (result.left !== null && result.right !== null) {
      const values = element("dl", "test-values");
      values.append(element("dt", "", "left"), element("dd", "", result.left));
      values.append(element("dt", "", "right"), element("dd", "", result.right));
      parts.push(values);
    }
    if (place && links.isOurs(place.file)) {
      const go = element("button", "place", `${place.file}, line ${place.line}`);
      go.type = "button";
      go.addEventListener("click", () => links.goTo(place.line, place.column));
      parts.push(element("p", "run-note", go));
    } else if (place) {
      parts.push(element("p", "run-note", `${place.file}, line ${place.line}`));
    }
    parts.push(...lines("What it printed", result.output));
    return element("li", "", ...parts);
  }

  function card(data) {
    const head = element("summary", "card-head", element("span", "code", data.code), " ");
    head.append(html("span", "card-title", data.title));
    const body = element("div", "card-body");
    const part = (what, text) => {
      const line = html("p", "", text);
      line.prepend(element("strong", "ask", what), " ");
      body.append(line);
    };
    part("Your Python instinct.", data.instinct);
    part("What Rust protects you from.", data.protects);
    if (data.fixes.length > 0) {
      const ways = data.fixes.map((fix) => {
        const way = html("li", "", fix.do);
        way.append(" ", html("span", "when", fix.when));
        return way;
      });
      body.append(element("p", "", element("strong", "ask", "What to do.")), element("ol", "", ...ways));
    }
    if (data.page) {
      const link = element("a", "", "The page on it");
      link.href = data.page;
      body.append(element("p", "read-on", link));
    }
    return element("details", "card", head, body);
  }

  function diagnostics(all, links) {
    return all.map((said) => {
      const text = Course.messageLines(said.rendered ?? `${said.level}: ${said.message}`);
      return element("div", "message", Course.block(text, `${said.level}: ${said.message}`, links));
    });
  }

  /** The verdict as elements; `links` as for `Course.block`. */
  Course.verdict = (data, links) => {
    const { outcome, tests } = data;
    const mark = data.passed ? "✓" : ["tool_failed", "cancelled"].includes(outcome.kind) ? "!" : "✗";
    const state = element("p", `run-state run-${data.passed ? "ok" : "failed"}`);
    state.append(element("strong", "", `${mark} ${outcome.headline}`));
    const parts = [state];
    const reasons = [outcome.reason, outcome.detail, ...(outcome.accepted ?? [])].filter(Boolean);
    parts.push(...reasons.map((reason) => element("p", "", reason)));
    if (outcome.line) {
      parts.push(element("p", "", `The loop at line ${outcome.line} probably never ends.`));
    }
    const failed = tests.filter((one) => one.state === "failed");
    if (outcome.kind === "does_not_compile") {
      parts.push(...diagnostics(data.diagnostics.filter((said) => said.level === "error"), links));
    } else if (failed.length > 0) {
      parts.push(element("ul", "tests", ...failed.map((one) => test(one, links))));
    }
    const passed = tests.filter((one) => one.state === "passed").length;
    if (failed.length > 0 && passed > 0) {
      parts.push(element("p", "run-note", `✓ ${passed} passed.`));
    }
    if (data.passed) {
      parts.push(...diagnostics(data.diagnostics, links), ...diagnostics(data.lints, links));
    } else {
      parts.push(...data.cards.map(card));
    }
    parts.push(...data.notes.map((note) => element("p", "run-note", `Note: ${note}`)));
    return parts;
  };

  /** Marks for the lines of `file` that the verdict speaks of. */
  Course.verdictMarks = (data, file) =>
    data.diagnostics.flatMap((said) =>
      said.spans
        .filter((span) => span.is_primary && span.file_name?.replaceAll("\\", "/").endsWith(file))
        .map((span) => ({
          line: span.line_start,
          endLine: span.line_end,
          kind: said.level === "error" ? "error" : "warning",
          label: said.message,
        })),
    );
})();
