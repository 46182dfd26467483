// Edit and Reset on every program that runs. What a reader wrote stays in their browser, under
// the program's name, until they reset it.
"use strict";
(() => {
  const Course = window.Course;
  const { element } = Course;
  const { read, write } = Course.kept;
  const EDITED = "course-edited:";
  const KEPT = "course-kept:";

  function setUp(listing) {
    const pre = listing.program.closest("pre");
    const original = listing.program.innerHTML;

    const edit = listing.addButton({ label: "Edit", title: "Change the program here", onClick: toggle });
    edit.setAttribute("aria-pressed", "false");
    const reset = listing.addButton({ label: "Reset", title: "Put the book's program back", onClick: putBack });
    const note = element("span", "tools-note");
    const back = listing.addButton({ label: "My version", title: "Bring back what you had written", onClick: bringBack });
    const drop = listing.addButton({ label: "Forget it", title: "Forget what you had written", onClick: forget });
    listing.tools.append(note);

    function toggle() {
      listing.editor ? close() : open();
    }

    function open() {
      const editor = Course.makeEditor({
        language: listing.language,
        text: listing.code(),
        label: `Program ${listing.short}`,
        enter: "runs it",
        onInput: (text) => store(text),
      });
      listing.editor = editor;
      pre.hidden = true;
      pre.before(editor.whole);
      edit.textContent = "Done";
      edit.setAttribute("aria-label", `Done editing ${listing.short}`);
      edit.setAttribute("aria-pressed", "true");
      listing.paintMarks();
      editor.focus();
      editor.field.setSelectionRange(0, 0);
    }

    function close() {
      const hadFocus = listing.editor.whole.contains(document.activeElement);
      listing.editor.whole.remove();
      listing.editor = null;
      pre.hidden = false;
      edit.textContent = "Edit";
      edit.setAttribute("aria-label", `Edit ${listing.short}`);
      edit.setAttribute("aria-pressed", "false");
      show();
      if (hadFocus) {
        edit.focus();
      }
    }

    /** The program in its block: the book's with its notes, or the reader's in colour. */
    function show() {
      if (listing.edited === null) {
        listing.program.innerHTML = original;
      } else {
        const lines = Course.colour(listing.language, listing.edited.trimEnd());
        listing.program.innerHTML = lines.map((line) => `<span class="line">${line}\n</span>`).join("");
      }
      listing.figure.classList.toggle("edited", listing.edited !== null);
      listing.paintMarks();
    }

    let stored = true;
    function store(text) {
      const now = text === listing.original ? null : text;
      stored = write(EDITED + listing.name, now === null ? null : { original: listing.original, text });
      listing.setCode(now);
      tell();
    }

    function putBack() {
      write(KEPT + listing.name, { text: listing.edited });
      store(listing.original);
      listing.editor?.setText(listing.original);
      show();
      edit.focus();
      Course.say(`${listing.short} is the book's again. My version brings yours back.`);
    }

    function bringBack() {
      const text = read(KEPT + listing.name)?.text ?? listing.original;
      write(KEPT + listing.name, null);
      store(text);
      listing.editor?.setText(text);
      show();
      edit.focus();
      Course.say(`${listing.short} is your version again.`);
    }

    function forget() {
      write(KEPT + listing.name, null);
      tell();
      edit.focus();
    }

    function tell() {
      const kept = listing.edited === null ? read(KEPT + listing.name) : null;
      reset.hidden = listing.edited === null;
      back.hidden = drop.hidden = kept === null;
      if (listing.edited !== null) {
        note.textContent = stored ? "edited" : "edited; this browser does not keep it";
      } else {
        note.textContent = kept?.changed ? "The book's program has changed since you edited it." : "";
      }
    }

    const before = read(EDITED + listing.name);
    if (before?.original === listing.original && typeof before.text === "string") {
      listing.setCode(before.text);
    } else if (before) {
      write(KEPT + listing.name, { text: before.text, changed: true });
      write(EDITED + listing.name, null);
    }
    show();
    tell();
  }

  Course.live.then((live) => {
    if (live) {
      Course.onListing((listing) => {
        if (listing.runs && listing.kind !== "exercise") {
          setUp(listing);
        }
      });
    }
  });
})();
