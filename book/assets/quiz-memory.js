// How the reader answered: with our server in the folder of the course, else in this browser.
//
//   Course.quiz.answered(form, choice)   records an answer; resolves to how the question stands
//   Course.quiz.standings(questions)     how each [{id, mark}] stands, by id
//
// How a question stands: {standing: "new" | "changed" | "due" | "later" | "known", due: seconds}.
"use strict";
(() => {
  const Course = (window.Course ??= {});
  const KEY = "course-quiz";
  const now = () => Math.floor(Date.now() / 1000);

  /** When questions come back, as the book says it. */
  function times() {
    const { days, soon } = document.querySelector("main [data-days]").dataset;
    return { days: days.split(" ").map(Number), soon: Number(soon) };
  }

  const read = () => Course.kept.read(KEY)?.questions ?? {};

  function standing(note, mark) {
    if (!note) {
      return { standing: "new", due: null };
    }
    if (note.mark !== mark) {
      return { standing: "changed", due: null };
    }
    if (note.due === null) {
      return { standing: "known", due: null };
    }
    const due = note.due <= now() || note.answered > now();
    return due ? { standing: "due", due: null } : { standing: "later", due: note.due };
  }

  // The same rules as in the course's program: a right answer moves a question on only when it
  // was due; a wrong one brings it back soon.
  function after(note, mark, right) {
    const { days, soon } = times();
    const before = note?.mark === mark ? note : null;
    const next = { mark, answered: now(), right };
    if (!right) {
      return { ...next, step: 0, due: now() + soon };
    }
    if (before && standing(before, mark).standing !== "due") {
      return { ...next, step: before.step, due: before.due };
    }
    const step = before?.step ?? 0;
    const due = step < days.length ? now() + days[step] * 86400 : null;
    return { ...next, step: Math.min(step + 1, days.length), due };
  }

  async function answered(form, choice, right) {
    const { question, mark } = form.dataset;
    if (await Course.live) {
      return Course.post("quiz/answer", { question, mark, choice });
    }
    const questions = read();
    questions[question] = after(questions[question], mark, right);
    const kept = Course.kept.write(KEY, { version: 1, questions });
    if (!kept) {
      throw new Error("This browser keeps nothing, so the question will not come back by itself.");
    }
    return standing(questions[question], mark);
  }

  async function standings(questions) {
    if (await Course.live) {
      const said = (await Course.post("quiz/due")).questions;
      return new Map(questions.map(({ id }) => [id, said[id] ?? { standing: "changed", due: null }]));
    }
    const notes = read();
    return new Map(questions.map(({ id, mark }) => [id, standing(notes[id], mark)]));
  }

  /** When a question comes back, in words. */
  function when({ standing: word, due }) {
    if (word === "known") {
      return "You know this one: it does not come back.";
    }
    if (word !== "later") {
      return "";
    }
    const seconds = due - now();
    if (seconds < 3600) {
      return `It comes back in ${Math.max(1, Math.round(seconds / 60))} minutes.`;
    }
    const days = Math.round(seconds / 86400);
    return days <= 1 ? "It comes back tomorrow." : `It comes back in ${days} days.`;
  }

  Course.quiz = { answered, standings, when };
})();
