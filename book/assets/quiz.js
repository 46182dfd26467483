// Questions: an answer is judged, explained, and remembered.
"use strict";
(() => {
  const Course = (window.Course ??= {});

  /** The number of the right option, which the page does not show to the eye. */
  function key({ key: hidden, mark }) {
    return (Number.parseInt(hidden, 16) - Number.parseInt(mark.slice(0, 2), 16) + 256) % 256;
  }

  function options(form) {
    return Array.from(form.querySelectorAll(".option"));
  }

  function close(form, closed) {
    form.querySelectorAll("input").forEach((input) => (input.disabled = closed));
  }

  function tag(option, text, kind) {
    const said = Course.element("span", `tag ${kind}`, text);
    option.classList.add(kind);
    option.querySelector("label").append(" ", said);
  }

  /** Judges `choice`, the number of an option as shown; `null` means "I do not know". */
  function judge(form, choice) {
    const right = key(form.dataset);
    const all = options(form);
    form.classList.add("answered");
    close(form, true);
    if (choice !== null && choice !== right) {
      tag(all[choice], "✗ your answer", "chosen-wrong");
    }
    tag(all[right], choice === right ? "✓ right" : "✓ the right answer", "is-right");
    const answer = form.querySelector(":scope > .answer");
    answer.open = true;
    const verdict = form.querySelector(":scope > .verdict");
    verdict.classList.toggle("wrong", choice !== right);
    if (choice === right) {
      verdict.textContent = "Right.";
    } else {
      const number = right + 1;
      const begin = choice === null ? "The right answer is" : "Not this one. The right answer is";
      verdict.textContent = `${begin} option ${number}; the explanation follows.`;
    }
    // The options can be chosen no more: who works by keyboard goes on from here.
    verdict.tabIndex = -1;
    verdict.focus({ preventScroll: true });
    verdict.scrollIntoView({ block: "nearest" });
    const again = Course.element("button", "tool again", "Answer again");
    again.type = "button";
    again.addEventListener("click", () => reset(form));
    verdict.after(Course.element("p", "afterwards", Course.element("span", "when"), again));
    return choice === right;
  }

  function reset(form) {
    form.reset();
    form.classList.remove("answered");
    close(form, false);
    for (const option of options(form)) {
      option.classList.remove("chosen-wrong", "is-right");
      option.querySelector(".tag")?.remove();
    }
    form.querySelector(":scope > .verdict").textContent = "";
    form.querySelector(":scope > .afterwards")?.remove();
    form.querySelector(":scope > .answer").open = false;
    form.querySelector("input").focus();
  }

  async function take(form, choice) {
    const right = judge(form, choice);
    const when = form.querySelector(":scope > .afterwards > .when");
    try {
      when.textContent = Course.quiz.when(await Course.quiz.answered(form, choice, right));
    } catch (error) {
      when.textContent = `Not kept: ${error.message}`;
    }
    form.dispatchEvent(new CustomEvent("answered", { bubbles: true, detail: { right } }));
  }

  /** Whoever taps the code of an option means the option, unless it is to be copied. */
  function choose(event) {
    const elsewhere = event.target.closest("button, label, input") || !getSelection().isCollapsed;
    const input = event.target.closest(".option")?.querySelector("input");
    if (input && !elsewhere) {
      input.click();
    }
  }

  /** Makes a question answer to the reader. */
  Course.startQuestion = (form) => {
    // A button of mdBook's in a form would send it: copying is no answer, and a change no program.
    form.querySelectorAll("button:not([type])").forEach((button) => (button.type = "button"));
    form.querySelectorAll(".change .clip-button").forEach((button) => button.remove());
    form.addEventListener("click", choose);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const chosen = form.querySelector("input:checked");
      if (chosen) {
        take(form, Number(chosen.value));
      } else {
        const verdict = form.querySelector(":scope > .verdict");
        verdict.textContent = "Choose an answer first.";
        verdict.scrollIntoView({ block: "nearest" });
      }
    });
    form.querySelector(".unknown").addEventListener("click", () => take(form, null));
  };

  document.querySelectorAll("main form.question").forEach(Course.startQuestion);

  // A link to a question opens at the question, below the bar at the top.
  const target = location.hash.startsWith("#quiz-") && document.getElementById(location.hash.slice(1));
  if (target) {
    target.scrollIntoView();
  }
})();
