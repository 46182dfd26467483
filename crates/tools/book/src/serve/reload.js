// Loads the page again when the book was rebuilt, and says so when it could not be.
"use strict";
(() => {
  let version = null;
  let source = null;

  function banner(text) {
    let box = document.getElementById("course-rebuild");
    if (!text) {
      box?.remove();
      return;
    }
    if (!box) {
      box = document.createElement("pre");
      box.id = "course-rebuild";
      box.setAttribute("role", "status");
      document.querySelector("main")?.prepend(box);
    }
    box.textContent = `The book could not be rebuilt; this is the last good state.\n\n${text}`;
  }

  function listen() {
    source = new EventSource("/-/events");
    source.addEventListener("version", (event) => {
      if (version !== null && version !== event.data) {
        location.reload();
      }
      version = event.data;
      banner("");
    });
    source.addEventListener("failure", (event) => banner(event.data));
  }

  // A browser keeps few connections per host open: pages nobody looks at give theirs back.
  document.addEventListener("visibilitychange", () => {
    source?.close();
    if (!document.hidden) {
      listen();
    }
  });
  listen();
})();
