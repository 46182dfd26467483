// Runs axe over the page that is open, in every theme. `axe` itself is there already.
//
// What needs no colours is asked once for the whole page. Contrast is by far the longest
// question, and a thousand words of one kind need one answer: it is asked for one element of
// each kind, in every theme. `known` are kinds that axe has passed already, on any page.
// Whatever axe is asked, it reads the whole page first: that is why it is asked seldom.
async ({ themes, known }) => {
  // The rules of colours, and the mark of the elements they are about.
  const MARKS = { "color-contrast": "data-asked", "link-in-text-block": "data-asked-link" };
  const COLOURS = Object.keys(MARKS);
  const found = [];
  const passed = new Set(known);

  function note(results, theme) {
    for (const { id, help, nodes } of results.violations) {
      const places = nodes.map((node) => node.html.slice(0, 160));
      found.push({ rule: `${id} (${theme})`, help, places });
    }
  }

  function choose(theme) {
    document.getElementById(`mdbook-theme-${theme}`).click();
    if (!document.documentElement.classList.contains(theme)) {
      throw new Error(`the theme ${theme} cannot be chosen`);
    }
  }

  const LETTERS = [
    "color", "fontSize", "fontWeight", "fontStyle", "textDecorationLine", "textShadow",
    "borderBottomStyle",
  ];

  function looks(element, names) {
    const style = getComputedStyle(element);
    return names.map((name) => style[name]).join();
  }

  // What an element paints under its letters, or nothing: most are as if they were not there.
  function paint(element) {
    const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element);
    const none = backgroundColor === "rgba(0, 0, 0, 0)" && backgroundImage === "none";
    if (none && opacity === "1" && position === "static") return "";
    return `${backgroundColor},${backgroundImage},${opacity},${position}`;
  }

  // The text around a link, from which it has to differ.
  function surroundings(element) {
    let block = element.closest("a[href]")?.parentElement;
    while (block && getComputedStyle(block).display === "inline") block = block.parentElement;
    return block ? looks(block, LETTERS) : "";
  }

  // One element of each kind. A kind is everything that the rules of colours look at: the letters
  // of an element, what is painted under them, and for a link the text around it.
  function kinds() {
    const grounds = new Map([[null, ""]]);
    function ground(element) {
      if (!grounds.has(element)) {
        const under = ground(element.parentElement);
        const own = paint(element);
        grounds.set(element, own ? `${under}\n${own}` : under);
      }
      return grounds.get(element);
    }
    // In one line of a program words of one class look alike, and there are very many.
    const words = new Map();
    function isAnother(element) {
      const line = element.parentElement;
      if (element.attributes.length > 1 || !line.closest("pre > code")) return true;
      if (!words.has(line)) words.set(line, new Set());
      const known = words.get(line);
      const word = `${element.localName}.${element.className}`;
      return !known.has(word) && known.add(word);
    }
    const one = new Map();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (texts.currentNode.data.trim() && element.checkVisibility() && isAnother(element)) {
        const letters = `${looks(element, LETTERS)}\n${surroundings(element)}`;
        const kind = `${ground(element)}\n${letters}`;
        if (!one.has(kind)) one.set(kind, element);
      }
    }
    return one;
  }

  async function short(kind) {
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(kind));
    return btoa(String.fromCharCode(...new Uint8Array(digest, 0, 15)));
  }

  // What no rule of colours applies to (it lies outside the window, say) or can decide (a drawing
  // lies under it): not in any theme. The same letters in the colour of their ground are no such
  // case: another theme may show them.
  const beside = new Set();
  const colourless = ({ any }) => any.some(({ data }) => data?.messageKey === "equalRatio");

  // The elements of kinds that nothing is known of yet, with their links.
  async function unknown() {
    const asked = [];
    for (const [kind, element] of kinds()) {
      const name = await short(kind);
      if (passed.has(name) || beside.has(element)) continue;
      asked.push({ element, link: element.closest("a[href]"), name });
    }
    return asked;
  }

  function mark(asked, set) {
    for (const { element, link } of asked) {
      element.toggleAttribute(MARKS["color-contrast"], set);
      link?.toggleAttribute(MARKS["link-in-text-block"], set);
    }
  }

  // `whole`: by all rules, not by those of colours alone.
  async function look(theme, whole) {
    choose(theme);
    const asked = await unknown();
    if (asked.length === 0 && !whole) return;
    mark(asked, true);
    const wanted = whole ? {} : { runOnly: COLOURS };
    const results = await axe.run(document, { elementRef: true, selectors: false, ...wanted });
    mark(asked, false);
    note(results, theme);
    const nodes = (group) =>
      group.filter(({ id }) => COLOURS.includes(id)).flatMap((result) => result.nodes);
    const elements = (group) => new Set(group.map((node) => node.element));
    const undecided = nodes(results.incomplete);
    const wrong = elements([...nodes(results.violations), ...undecided.filter(colourless)]);
    const open = elements(undecided);
    const good = elements(nodes(results.passes));
    for (const { element, link, name } of asked) {
      if (wrong.has(element) || wrong.has(link)) continue;
      if (good.has(element) && !open.has(element) && !open.has(link)) passed.add(name);
      else beside.add(element);
    }
  }

  const selector = (rule) => `[${MARKS[rule]}]`;
  axe.configure({ rules: COLOURS.map((rule) => ({ id: rule, selector: selector(rule) })) });
  for (const theme of themes) await look(theme, theme === themes[0]);
  return { found, passed: [...passed] };
}
