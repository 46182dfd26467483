// A button beside each Rust program: what each line does to its variables, drawn by the server.
"use strict";
(() => {
  const Course = window.Course;

  Course.addLook((listing) => listing.language === "rust", {
    name: "xray",
    title: "X-ray",
    hint: "Show what each line does to its variables",
    waits: "The compiler is asked …",
    /** A part is looked at within its file; everything else is sent as the reader has it. */
    question: (listing) =>
      listing.kind === "part" ? { part: listing.name } : { code: listing.code() },
  });
})();
