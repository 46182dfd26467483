// The keys for programs stand in mdBook's own list of keys (`?`), where that list is.
"use strict";
(() => {
  const list = document.querySelector("#mdbook-help-popup > div");
  const { ctrl } = window.Course;
  const keys = [
    [[ctrl, "Enter"], "in a program to run it, in an exercise to save and check"],
    [["Tab"], "in an editor to indent, with Shift to go back"],
    [[ctrl, "/"], "in an editor to turn lines into comments and back"],
    [["Esc", "Tab"], "one after the other to leave an editor"],
  ];
  window.Course.live.then((live) => {
    if (!live || !list) {
      return;
    }
    for (const [names, what] of keys) {
      const line = document.createElement("p");
      line.append("Press ");
      names.forEach((name, at) => {
        const key = document.createElement("kbd");
        key.textContent = name;
        line.append(at ? " " : "", key);
      });
      line.append(` ${what}`);
      list.append(line);
    }
  });
})();
