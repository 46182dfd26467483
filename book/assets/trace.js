// A button beside each Python program: which name refers to which object, step by step.
"use strict";
(() => {
  const Course = window.Course;
  const NAME = "trace";
  const TITLE = "Trace";

  function draw(body, html) {
    const answer = Course.element("div", "xray-answer trace-answer");
    // The server escapes whatever a reader wrote.
    answer.innerHTML = html;
    for (const code of answer.querySelectorAll(".program code")) {
      code.innerHTML = Course.colour("python", code.textContent).join("");
      code.classList.add("hljs");
    }
    page(Array.from(answer.querySelectorAll(".trace-picture")));
    body.replaceChildren(answer);
  }

  /** Several pictures are one, with buttons to go from step to step. */
  function page(pictures) {
    if (pictures.length < 2) {
      return;
    }
    let at = pictures.length - 1;
    const make = (label, way) => {
      const button = Course.element("button", "tool", label);
      button.type = "button";
      button.addEventListener("click", () => show(at + way));
      return button;
    };
    const back = make("Step back", -1);
    const next = make("Step on", 1);

    function show(wanted) {
      at = Math.min(Math.max(wanted, 0), pictures.length - 1);
      pictures.forEach((picture, index) => {
        picture.hidden = index !== at;
      });
      // A disabled button would take the focus away from whoever pages by keyboard.
      back.setAttribute("aria-disabled", String(at === 0));
      next.setAttribute("aria-disabled", String(at === pictures.length - 1));
      if (row.isConnected) {
        Course.say(pictures[at].querySelector(".trace-title").textContent);
      }
    }

    const row = Course.element("div", "trace-steps", back, next);
    row.setAttribute("role", "group");
    row.setAttribute("aria-label", "Pictures of names and objects");
    pictures[0].before(row);
    show(at);
  }

  function add(listing) {
    if (listing.language !== "python" || listing.kind === "part") {
      return;
    }
    const body = listing.panel(NAME, TITLE);
    let asking = null;

    function shown(is) {
      button.setAttribute("aria-expanded", String(is));
    }

    function clear() {
      asking?.abort();
      body.replaceChildren();
      shown(false);
    }

    async function look() {
      if (button.getAttribute("aria-expanded") === "true") {
        clear();
        return;
      }
      shown(true);
      const mine = new AbortController();
      asking = mine;
      body.dataset.quiet = "";
      body.replaceChildren(Course.element("p", "xray-waits", "Python runs the program …"));
      try {
        const answer = await Course.post("trace", { code: listing.code() }, { signal: mine.signal });
        draw(body, answer.html);
        Course.say(`${TITLE} stands below ${listing.short}.`);
      } catch (error) {
        if (!mine.signal.aborted) {
          body.replaceChildren(Course.element("p", "xray-fails", error.message));
          Course.say(error.message);
        }
      }
    }

    const button = listing.addButton({
      label: TITLE,
      title: "Run it, and show which name refers to which object, step by step",
      onClick: look,
    });
    shown(false);
    body.addEventListener("close", () => {
      clear();
      button.focus();
    });
    // A table of another text would say what is not true.
    listing.onChange(clear);
  }

  Course.live.then((live) => {
    if (live) {
      Course.onListing(add);
    }
  });
})();
