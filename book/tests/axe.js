// Runs axe over the page that is open, in every theme. `axe` itself is there already.
async (themes) => {
  const found = [];

  async function look(what, theme, options) {
    const { violations } = await axe.run(what, { resultTypes: ["violations"], ...options });
    for (const { id, help, nodes } of violations) {
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

  // Everything a contrast depends on: the letters and all that lies under them.
  function letters(element) {
    const style = getComputedStyle(element);
    const key = [style.color, style.fontSize, style.fontWeight, style.textDecorationLine];
    for (let under = element; under; under = under.parentElement) {
      const ground = getComputedStyle(under);
      key.push(ground.backgroundColor, ground.backgroundImage, ground.opacity, ground.position);
    }
    return key.join();
  }

  // One element for each combination of colours on the page: a thousand words of the same
  // colour on the same ground need one answer, not a thousand.
  function samples() {
    const one = new Map();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (texts.currentNode.data.trim() && element.checkVisibility()) {
        const key = letters(element);
        if (!one.has(key)) one.set(key, element);
      }
    }
    return [...one.values()];
  }

  // Everything in the first theme; what depends on colour in the others.
  const [first, ...others] = themes;
  choose(first);
  await look(document, first, {});
  for (const theme of others) {
    choose(theme);
    await look(samples(), theme, { runOnly: ["color-contrast", "link-in-text-block"] });
  }
  return found;
}
