// A button beside a listing whose answer the server draws below it: X-ray and trace.
"use strict";
(() => {
  const Course = window.Course;

  function drawn(language, html) {
    const answer = Course.element("div", "xray-answer");
    // The server escapes whatever a reader wrote.
    answer.innerHTML = html;
    for (const code of answer.querySelectorAll(".program code")) {
      code.innerHTML = Course.colour(language, code.textContent).join("");
      code.classList.add("hljs");
    }
    return answer;
  }

  /**
   * Adds a look's button to a listing.
   *
   * `name` is the endpoint and the panel, `title` and `hint` are for the button, `waits` stands
   * there until the answer comes, `question` makes the body of the request, and `finish`, where
   * there is one, has the drawn answer before it is shown.
   */
  function add(listing, { name, title, hint, waits, question, finish }) {
    const body = listing.panel(name, title);
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
      body.replaceChildren(Course.element("p", "xray-waits", waits));
      try {
        const reply = await Course.post(name, question(listing), { signal: mine.signal });
        const answer = drawn(listing.language, reply.html);
        finish?.(answer);
        body.replaceChildren(answer);
        Course.say(`${title} stands below ${listing.short}.`);
      } catch (error) {
        if (!mine.signal.aborted) {
          body.replaceChildren(Course.element("p", "xray-fails", error.message));
          Course.say(error.message);
        }
      }
    }

    const button = listing.addButton({ label: title, title: hint, onClick: look });
    shown(false);
    body.addEventListener("close", () => {
      clear();
      button.focus();
    });
    // A table of another text would say what is not true.
    listing.onChange(clear);
  }

  /** Adds a look to each listing it is for, on pages behind which the server is. */
  Course.addLook = (isFor, look) => {
    Course.live.then((live) => {
      if (live) {
        Course.onListing((listing) => {
          if (isFor(listing)) {
            add(listing, look);
          }
        });
      }
    });
  };
})();
