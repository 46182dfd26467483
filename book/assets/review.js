// The page of questions that are due: one after the other, fetched from the pages they stand on.
"use strict";
(() => {
  const Course = window.Course;
  const { element } = Course;
  const review = document.querySelector("main .review");
  if (!review) {
    return;
  }
  const count = review.querySelector(".count");
  const turn = review.querySelector(".turn");
  const entries = Array.from(review.querySelectorAll("li[data-question]"), (item) => ({
    id: item.dataset.question,
    mark: item.dataset.mark,
    link: item.querySelector("a"),
    page: item.closest("ul").previousElementSibling.textContent,
    shown: item.querySelector(".standing"),
  }));
  const words = { new: "not answered yet", changed: "changed, due", due: "due", known: "known" };

  const several = (number, what) => `${number} ${what}${number === 1 ? "" : "s"}`;

  async function look() {
    const standings = await Course.quiz.standings(entries);
    for (const entry of entries) {
      const stands = standings.get(entry.id);
      entry.standing = stands.standing;
      entry.due = stands.due;
      entry.shown.textContent = `(${words[stands.standing] ?? Course.quiz.when(stands).replace(/\.$/, "")})`;
    }
    return entries.filter(({ standing }) => standing === "due" || standing === "changed");
  }

  function tell(due) {
    if (due.length > 0) {
      count.textContent = `${several(due.length, "question")} ${due.length === 1 ? "is" : "are"} due.`;
      return;
    }
    const asked = entries.filter(({ standing }) => standing !== "new");
    const next = Math.min(...asked.map(({ due: time }) => time ?? Infinity));
    if (asked.length === 0) {
      count.textContent =
        "You have not answered a question yet. They stand at the end of the pages, and come back here.";
    } else if (next === Infinity) {
      count.textContent = "Nothing is due.";
    } else {
      const back = Course.quiz.when({ standing: "later", due: next }).replace("It comes", "The next question comes");
      count.textContent = `Nothing is due. ${back}`;
    }
  }

  /** The question's form from the page it stands on. */
  async function fetchForm(link) {
    const page = await fetch(link.href, { credentials: "omit" });
    const text = await page.text();
    const found = new DOMParser().parseFromString(text, "text/html").getElementById(link.hash.slice(1));
    if (!page.ok || !found) {
      throw new Error("The question is not on its page any more; load this page again.");
    }
    const form = document.importNode(found, true);
    for (const inside of form.querySelectorAll("a[href]")) {
      inside.href = new URL(inside.getAttribute("href"), link.href).href;
    }
    for (const code of form.querySelectorAll("code")) {
      colour(code);
    }
    return form;
  }

  /** In the colours of its language, as on the page it comes from. */
  function colour(code) {
    const language = /language-(\w+)/.exec(code.className)?.[1];
    const lines = code.querySelectorAll(".line");
    code.classList.add("hljs");
    if (!language || lines.length === 0) {
      return;
    }
    const text = Array.from(lines, (line) => line.textContent.replace(/\n$/, "")).join("\n");
    Course.colour(language, text).forEach((html, index) => {
      lines[index].innerHTML = `${html}\n`;
    });
  }

  /** Where the next question begins, or what is said instead of one. */
  function begin() {
    const asked = turn.querySelector("legend") ?? count;
    asked.tabIndex = -1;
    asked.focus({ preventScroll: true });
    (asked.closest("form") ?? asked).scrollIntoView({ block: asked === count ? "nearest" : "start" });
  }

  async function ask(due) {
    turn.replaceChildren();
    tell(due);
    const [next, ...rest] = due;
    if (!next) {
      return;
    }
    try {
      const form = await fetchForm(next.link);
      // Its number there says nothing here.
      form.querySelector(".kicker").textContent = `From the page “${next.page}”`;
      Course.startQuestion(form);
      turn.append(form);
      form.addEventListener("answered", () => {
        const onwards = element("button", "tool onwards", rest.length > 0 ? "Next question" : "Done");
        onwards.type = "button";
        onwards.addEventListener("click", async () => {
          const left = await look();
          await ask(left.filter(({ id }) => id !== next.id));
          begin();
        });
        form.querySelector(".again")?.remove();
        form.append(element("p", "check", onwards));
      });
    } catch {
      // Opened as a file, a page may not read another one: the links lead there.
      const links = due.map(({ link }) => element("li", "", link.cloneNode(true)));
      turn.append(element("ul", "", ...links));
    }
  }

  look().then(ask, (error) => {
    count.textContent = error.message;
  });
})();
