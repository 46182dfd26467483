// Runs axe over the page that is open, in every theme. `axe` itself is there already.
//
// What needs no colours is asked once for the whole page. Contrast is by far the longest
// question, and a thousand words of one kind need one answer: it is asked for one element of
// each kind, in every theme. `known` are kinds that axe has passed already, on any page.
async ({ themes, known }) => {
  const COLOURS = ["color-contrast", "link-in-text-block"];
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

  // Everything that the rules of colours look at: what an element is, its letters, and all that
  // lies under and around them.
  const AROUND = ["color", "backgroundColor", "backgroundImage", "opacity", "position"];
  const LETTERS = [
    "fontSize", "fontWeight", "fontStyle", "textDecorationLine", "textShadow", "borderBottomStyle",
  ];

  function looks(element, names) {
    const style = getComputedStyle(element);
    return names.map((name) => style[name]).join();
  }

  // One element of each kind.
  function kinds() {
    const grounds = new Map();
    function ground(element) {
      // The classes of the root (theme, contents) act by the looks of what is below.
      if (element === document.documentElement) return looks(element, AROUND);
      if (!grounds.has(element)) {
        const own = `${element.localName}.${element.className} ${looks(element, AROUND)}`;
        grounds.set(element, `${ground(element.parentElement)}\n${own}`);
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
        const kind = `${ground(element)}\n${looks(element, LETTERS)}`;
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

  async function colours(theme) {
    const asked = new Map();
    for (const [kind, element] of kinds()) {
      const name = await short(kind);
      if (!passed.has(name) && !beside.has(element)) asked.set(element, name);
    }
    if (asked.size === 0) return;
    // The elements themselves: what is in them is of another kind and asked for on its own.
    const include = [...asked.keys()];
    const context = { include, exclude: include.flatMap((element) => [...element.children]) };
    const results = await axe.run(context, { runOnly: COLOURS, elementRef: true });
    note(results, theme);
    const nodes = (group) => group.flatMap((result) => result.nodes);
    const elements = (group) => new Set(group.map((node) => node.element));
    const undecided = nodes(results.incomplete);
    const wrong = elements([...nodes(results.violations), ...undecided.filter(colourless)]);
    const open = elements(undecided);
    const good = elements(nodes(results.passes));
    for (const [element, name] of asked) {
      if (wrong.has(element)) continue;
      if (good.has(element) && !open.has(element)) passed.add(name);
      else beside.add(element);
    }
  }

  const rules = Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }]));
  choose(themes[0]);
  note(await axe.run(document, { resultTypes: ["violations"], rules }), themes[0]);
  for (const theme of themes) {
    choose(theme);
    await colours(theme);
  }
  return { found, passed: [...passed] };
}
