// A button beside each Python program: which name refers to which object, step by step.
"use strict";
(() => {
  const Course = window.Course;

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

  Course.addLook((listing) => listing.language === "python" && listing.kind !== "part", {
    name: "trace",
    title: "Trace",
    hint: "Run it, and show which name refers to which object, step by step",
    waits: "Python runs the program …",
    question: (listing) => ({ code: listing.code() }),
    finish(answer) {
      answer.classList.add("trace-answer");
      page(Array.from(answer.querySelectorAll(".trace-picture")));
    },
  });
})();
