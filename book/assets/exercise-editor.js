// The editor of an exercise: it saves to the learner's real file, and never over a newer save.
"use strict";
(() => {
  const Course = window.Course;
  const { element } = Course;
  const DRAFT = "course-draft:";
  const opened = new Map();

  class ExerciseListing extends Course.Listing {
    constructor(figure, program, card) {
      super(figure, program);
      this.card = card;
      this.file = card.state.file;
      this.disk = { text: card.state.text, hash: card.state.hash };
      this.original = this.disk.text;
    }

    get draftKey() {
      return `${DRAFT}${this.card.id}:${this.file}`;
    }

    code() {
      return this.editor?.text() ?? this.disk.text;
    }

    isChanged() {
      return this.editor !== null && this.editor.text() !== this.disk.text;
    }

    open() {
      this.editor = Course.makeEditor({
        language: this.language,
        text: this.disk.text,
        label: `${this.card.title}: ${this.file}`,
        enter: "saves and checks",
        onInput: () => this.typed(),
      });
      this.program.closest("pre").before(this.editor.whole);
      const draft = Course.kept.read(this.draftKey);
      if (draft && draft.text !== this.disk.text) {
        this.editor.setText(draft.text);
        if (draft.hash === this.disk.hash) {
          this.note.textContent = "not saved yet";
        } else {
          this.disagree(draft.text);
        }
      }
    }

    typed() {
      const changed = this.isChanged();
      this.note.textContent = changed ? "not saved yet" : "";
      this.markLines([]);
      this.changes.forEach((hear) => hear(this));
      Course.kept.write(this.draftKey, changed ? { text: this.editor.text(), hash: this.disk.hash } : null);
    }

    /** What the server knows of the file now. */
    take(state) {
      if (state.file !== this.file || state.hash === this.disk.hash) {
        return;
      }
      const mine = this.isChanged() ? this.editor.text() : null;
      this.disk = { text: state.text, hash: state.hash };
      if (mine === null || mine === state.text) {
        this.editor?.setText(state.text);
        this.agree(mine === null ? "the newer version from your disk" : "saved");
      } else {
        this.disagree(mine);
      }
    }

    agree(said) {
      Course.kept.write(this.draftKey, null);
      this.conflict.replaceChildren();
      this.note.textContent = said;
    }

    /** The file is newer than what stands here: nothing is overwritten, the reader decides. */
    disagree(mine) {
      this.note.textContent = "";
      const said = `${this.file} was saved somewhere else meanwhile, in your editor perhaps. That newer save stays; nothing was overwritten.`;
      const take = element("button", "tool", "Take the newer one");
      take.type = "button";
      take.addEventListener("click", () => {
        this.editor.setText(this.disk.text);
        this.agree("the newer version from your disk");
        this.editor.focus();
      });
      const keep = element("button", "tool", "Save mine over it");
      keep.type = "button";
      keep.addEventListener("click", async () => {
        if (await this.save(true)) {
          this.editor.focus();
          this.card.check();
        }
      });
      const newer = Course.block(Course.colour(this.language, this.disk.text.trimEnd()), "The newer version");
      const shown = element("details", "", element("summary", "", "Show the newer version"), newer);
      this.conflict.replaceChildren(element("p", "", said), element("p", "tools-inline", take, keep), shown);
      Course.kept.write(this.draftKey, { text: mine, hash: "" });
      Course.say(said);
    }

    /** Whether the file on disk is what stands in the editor now. */
    async save(evenSo = false) {
      if (!this.isChanged()) {
        return true;
      }
      if (this.conflict.childNodes.length > 0 && !evenSo) {
        Course.say("First choose which version to keep.");
        this.conflict.querySelector("button").focus();
        return false;
      }
      const text = this.editor.text();
      const state = await this.card.ask("exercise/save", { file: this.file, hash: this.disk.hash, text });
      if (!state) {
        await this.card.refresh();
        return false;
      }
      this.disk = { text: state.text, hash: state.hash };
      this.agree("saved");
      this.card.show(state);
      return true;
    }

    leave() {
      this.editor.whole.remove();
      this.editor = null;
      this.conflict.replaceChildren();
    }
  }

  /** How a file is coloured and called, by the ending of its name. */
  const WRITTEN_IN = {
    rs: ["rust", "Rust"],
    py: ["python", "Python"],
    pyi: ["python", "Python"],
    toml: ["ini", "TOML"],
    cfg: ["ini", "Settings"],
    yml: ["yaml", "YAML"],
    yaml: ["yaml", "YAML"],
    md: ["markdown", "Markdown"],
  };

  function figureFor(card) {
    const { file, files, path } = card.state;
    const [language, what] = WRITTEN_IN[file.split(".").pop()] ?? ["plaintext", "Text"];
    const caption = element("figcaption", "", element("span", "what", what), " ");
    caption.append(element("span", "path", path));
    const program = element("code", `hljs language-${language}`);
    const pre = element("pre", "", program);
    pre.hidden = true;
    const figure = element("figure", `listing language-${language}`, caption, pre);
    Object.assign(figure.dataset, { language, kind: "exercise", listing: `${card.id}/${file}` });
    return { figure, program, files };
  }

  /** Opens the file that the card's state is about. */
  Course.openExercise = (card) => {
    const key = `${card.id}:${card.state.file}`;
    let listing = opened.get(key);
    if (!listing) {
      const { figure, program, files } = figureFor(card);
      listing = new ExerciseListing(figure, program, card);
      listing.conflict = element("div", "conflict");
      listing.note = element("span", "tools-note");
      card.place.append(figure);
      const save = listing.addButton({
        label: "Save and check",
        title: `Write your file and judge it (${Course.ctrl}+Enter, ${Course.ctrl}+S)`,
        onClick: () => card.check(),
      });
      save.classList.add("tool-run");
      listing.tools.append(listing.note);
      listing.tools.after(listing.conflict);
      if (files.length > 1) {
        listing.tools.prepend(chooser(card, listing, files));
      }
      opened.set(key, listing);
      Course.addListing(listing);
    }
    listing.figure.hidden = false;
    listing.disk = { text: card.state.text, hash: card.state.hash };
    listing.open();
    return listing;
  };

  /** Exercises may have several files. */
  function chooser(card, listing, files) {
    const choice = element("select", "tool", ...files.map((name) => new Option(name, name, false, name === listing.file)));
    choice.setAttribute("aria-label", `File of the exercise ${card.title}`);
    choice.addEventListener("change", async () => {
      const file = choice.value;
      choice.value = listing.file;
      card.closeEditor();
      const state = await card.ask("exercise", { file });
      if (state) {
        card.state = state;
        card.toggleEditor();
      }
    });
    return choice;
  }
})();
