// What a page keeps in the reader's browser. Storage can be closed or full; then nothing is kept.
"use strict";
(() => {
  const Course = window.Course;

  Course.kept = {
    read(key) {
      try {
        return JSON.parse(localStorage.getItem(key) ?? "null");
      } catch {
        return null;
      }
    },

    /** Whether it is kept now; `null` as the value removes it. */
    write(key, value) {
      try {
        if (value === null) {
          localStorage.removeItem(key);
        } else {
          localStorage.setItem(key, JSON.stringify(value));
        }
        return true;
      } catch {
        return false;
      }
    },
  };
})();
