// An editor for programs: the browser's own text field, with the program in colour behind it.
//
// The field does what a field does: screen readers read it, phones bring their keyboard, undo and
// zoom work, and no style has to be let past the page's policy. Added are colours, numbered lines,
// indentation and a way to turn lines into comments. docs/editor.md says why it is not ACE.
//
//   Course.makeEditor({language, text, label, enter, onInput})   `enter`: what Ctrl+Enter does
//   editor.whole, editor.field, editor.shown   the elements: all of it, the field, the coloured text
//   editor.text(), editor.setText(text), editor.goTo(line, column), editor.focus()
"use strict";
(() => {
  const Course = window.Course;
  const { element } = Course;
  const INDENT = "    ";
  let editors = 0;

  /** Types `text` in place of the selection, so that it can be undone. */
  function type(field, text) {
    const typed = text === "" ? document.execCommand("delete") : document.execCommand("insertText", false, text);
    if (!typed) {
      field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
      field.dispatchEvent(new Event("input"));
    }
  }

  const lineStart = (text, at) => text.lastIndexOf("\n", at - 1) + 1;

  function lineEnd(text, at) {
    const end = text.indexOf("\n", at);
    return end < 0 ? text.length : end;
  }

  /** Changes every line that the selection touches, and keeps them selected. */
  function changeLines(field, change) {
    const { value, selectionStart, selectionEnd } = field;
    const start = lineStart(value, selectionStart);
    // A selection that ends where a line begins does not touch that line.
    const last = selectionEnd > selectionStart && value[selectionEnd - 1] === "\n" ? selectionEnd - 1 : selectionEnd;
    const end = lineEnd(value, last);
    const before = value.slice(start, end).split("\n");
    const after = change(before);
    field.setSelectionRange(start, end);
    type(field, after.join("\n"));
    const moved = after[0].length - before[0].length;
    const length = after.join("\n").length;
    if (selectionStart === selectionEnd) {
      const at = Math.max(start, selectionStart + moved);
      field.setSelectionRange(at, at);
    } else {
      field.setSelectionRange(start, start + length);
    }
  }

  const dedented = (lines) => lines.map((line) => line.replace(/^( {1,4}|\t)/, ""));
  const indented = (lines) => lines.map((line) => (line === "" ? line : INDENT + line));

  function commented(lines, sign) {
    const filled = lines.filter((line) => line.trim() !== "");
    if (filled.length > 0 && filled.every((line) => line.trimStart().startsWith(sign))) {
      return lines.map((line) => line.replace(`${sign} `, "").replace(sign, ""));
    }
    const column = Math.min(...filled.map((line) => line.length - line.trimStart().length));
    return lines.map((line) => (line.trim() === "" ? line : `${line.slice(0, column)}${sign} ${line.slice(column)}`));
  }

  /** A new line that stands where the program's own would. */
  function newLine(field) {
    const { value, selectionStart, selectionEnd } = field;
    const before = value.slice(lineStart(value, selectionStart), selectionStart);
    const indent = /^[ \t]*/.exec(before)[0];
    const opens = /[{([:]\s*$/.test(before);
    const closes = /^[})\]]/.test(value.slice(selectionEnd));
    type(field, `\n${indent}${opens ? INDENT : ""}${opens && closes ? `\n${indent}` : ""}`);
    if (opens && closes) {
      const at = field.selectionStart - indent.length - 1;
      field.setSelectionRange(at, at);
    }
  }

  /** A closing brace that is typed first on its line steps back to its block. */
  function closeBlock(field) {
    const { value, selectionStart, selectionEnd } = field;
    const start = lineStart(value, selectionStart);
    const before = value.slice(start, selectionStart);
    if (selectionStart !== selectionEnd || before === "" || before.trim() !== "") {
      return false;
    }
    field.setSelectionRange(start, selectionStart);
    type(field, `${dedented([before])[0]}}`);
    return true;
  }

  Course.makeEditor = ({ language, text, label, enter, onInput }) => {
    editors += 1;
    const help = element("p", "editor-help");
    help.id = `editor-help-${editors}`;
    const keys = `${Course.ctrl}+Enter ${enter}. Tab indents; Esc, then Tab, leaves. Press ? outside the editor for all keys.`;
    const free = "Tab leaves the editor now.";
    help.textContent = keys;

    const field = element("textarea", "editor-field");
    field.spellcheck = false;
    field.wrap = "off";
    for (const name of ["autocapitalize", "autocomplete", "autocorrect"]) {
      field.setAttribute(name, "off");
    }
    field.setAttribute("aria-label", label);
    field.setAttribute("aria-describedby", help.id);

    const shown = element("code", `hljs language-${language}`);
    const under = element("pre", "editor-under", shown);
    under.setAttribute("aria-hidden", "true");
    const area = element("div", "editor-area", under, field);
    const whole = element("div", "editor", area, help);

    function paint() {
      const lines = Course.colour(language, field.value);
      shown.innerHTML = lines.map((line) => `<span class="line">${line}\n</span>`).join("");
      whole.style.setProperty("--digits", String(lines.length).length);
    }

    let leaving = false;
    function setLeaving(now) {
      if (leaving !== now) {
        leaving = now;
        help.textContent = now ? free : keys;
        if (now) {
          Course.say(free);
        }
      }
    }

    field.addEventListener("keydown", (event) => {
      const command = event.ctrlKey || event.metaKey;
      if (event.isComposing || event.key === "Shift" || event.key === "Control") {
        return;
      }
      if (event.key === "Escape") {
        event.stopPropagation();
        setLeaving(true);
        return;
      }
      if (event.key === "Tab" && !command && !event.altKey) {
        if (!leaving) {
          event.preventDefault();
          const several = field.selectionStart !== field.selectionEnd;
          if (event.shiftKey) {
            changeLines(field, dedented);
          } else if (several) {
            changeLines(field, indented);
          } else {
            type(field, INDENT);
          }
        }
        return;
      }
      setLeaving(false);
      if (event.key === "Enter" && !command && !event.altKey && !event.shiftKey) {
        event.preventDefault();
        newLine(field);
      } else if (event.key === "/" && command) {
        event.preventDefault();
        changeLines(field, (lines) => commented(lines, language === "rust" ? "//" : "#"));
      } else if (event.key === "}" && !command && closeBlock(field)) {
        event.preventDefault();
      }
    });
    field.addEventListener("blur", () => setLeaving(false));
    field.addEventListener("input", () => {
      paint();
      onInput?.(field.value);
    });

    field.value = text;
    paint();

    return {
      whole,
      field,
      shown,
      text: () => field.value,
      setText(now) {
        field.value = now;
        paint();
      },
      focus: () => field.focus(),
      goTo(line, column) {
        const lines = field.value.split("\n");
        const start = lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0);
        const at = start + Math.min(column - 1, lines[line - 1]?.length ?? 0);
        field.focus({ preventScroll: true });
        field.setSelectionRange(at, at);
      },
    };
  };
})();
