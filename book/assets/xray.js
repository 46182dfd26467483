// A button beside each Rust program: what each line does to its variables, drawn by the server.
"use strict";
(() => {
  const Course = window.Course;
  const NAME = "xray";
  const TITLE = "X-ray";

  /** A part is looked at within its file; everything else is sent as the reader has it. */
  function question(listing) {
    return listing.kind === "part" ? { part: listing.name } : { code: listing.code() };
  }

  function draw(body, html) {
    const answer = Course.element("div", "xray-answer");
    // The server escapes whatever a reader wrote.
    answer.innerHTML = html;
    for (const code of answer.querySelectorAll(".program code")) {
      code.innerHTML = Course.colour("rust", code.textContent).join("");
      code.classList.add("hljs");
    }
    body.replaceChildren(answer);
  }

  function add(listing) {
    if (listing.language !== "rust") {
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
      body.replaceChildren(Course.element("p", "xray-waits", "The compiler is asked …"));
      try {
        const answer = await Course.post("xray", question(listing), { signal: mine.signal });
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
      title: "Show what each line does to its variables",
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
