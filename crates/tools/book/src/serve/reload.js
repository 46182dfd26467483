// Loads the page again when the book was rebuilt, and says so when it could not be.
"use strict";
(() => {
  let version = null;

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

  // A book whose book.toml does not name api.js is read without news.
  window.Course?.on("version", (now) => {
    if (version !== null && version !== now) {
      location.reload();
    }
    version = now;
    banner("");
  });
  window.Course?.on("failure", banner);
})();
