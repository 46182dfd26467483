// The way from a page to the server that shows it. `window.Course` holds
//   live            a promise: is our server there, and does this page have the key of its start
//   post(name, body, {signal})  asks the server; rejects with an Error that says what to do
//   on(event, fn)   calls fn with what the server tells all pages
// The static book has no server: there `live` is false and nothing is ever asked of a host.
"use strict";
window.Course = (() => {
  const KEY = "course-token";
  const FRAGMENT = /^#token=([0-9a-f]{32})$/;

  // The key comes as the fragment of the address and leaves it at once: an address is copied,
  // bookmarked and kept in the history.
  const handed = FRAGMENT.exec(location.hash)?.[1];
  if (handed) {
    history.replaceState(history.state, "", location.pathname + location.search);
    remember(handed);
  }

  // The same address opened again in a page that is there already loads nothing by itself.
  addEventListener("hashchange", () => {
    if (FRAGMENT.test(location.hash)) {
      location.reload();
    }
  });

  // Storage can be closed by the reader's settings; then the key lasts as long as the page.
  function remember(token) {
    try {
      localStorage.setItem(KEY, token);
    } catch {
      // The page that was opened with the key still has it.
    }
  }

  function token() {
    try {
      return localStorage.getItem(KEY) ?? handed ?? "";
    } catch {
      return handed ?? "";
    }
  }

  // Our server adds a script to the end of each page; a static book does not have it.
  const served = new Promise((resolve) => {
    const look = () => resolve(document.querySelector('script[src="/-/reload.js"]') !== null);
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", look);
    } else {
      look();
    }
  });

  function ask(name, body, signal) {
    return fetch(`/-/api/${name}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Course-Token": token() },
      body: JSON.stringify(body ?? {}),
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      referrerPolicy: "no-referrer",
      signal,
    });
  }

  async function post(name, body, { signal } = {}) {
    let response;
    try {
      response = await ask(name, body, signal);
    } catch (error) {
      if (signal?.aborted) {
        throw error;
      }
      throw new Error("The course does not answer. Is `cargo course` still running in the terminal?");
    }
    const answer = await response.json().catch(() => ({}));
    if (response.status === 401) {
      say(answer.error);
    }
    if (!response.ok) {
      throw new Error(answer.error ?? `The course answered with status ${response.status}.`);
    }
    return answer;
  }

  // Said once at the top of the page: nothing on it can be tried until the key is there.
  function say(text) {
    const main = document.querySelector("main");
    if (!main || document.getElementById("course-key")) {
      return;
    }
    const note = document.createElement("p");
    note.id = "course-key";
    note.className = "course-note";
    note.setAttribute("role", "status");
    main.prepend(note);
    // Filled after it is in the page, so that screen readers hear it.
    note.textContent = text ?? "";
  }

  const live = served.then(async (ours) => {
    if (!ours) {
      return false;
    }
    if (token() === "") {
      say(
        "You can read here. To run programs and save answers too, open the book from the terminal: " +
          "key b in `cargo course`, or `cargo course book --open`.",
      );
      return false;
    }
    try {
      await post("live", {});
      return true;
    } catch {
      return false;
    }
  });

  // One connection for all events of a page. A browser keeps few per host open: pages nobody
  // looks at give theirs back.
  const listeners = new Map();
  let source = null;

  function attach(event, fn) {
    source.addEventListener(event, (message) => fn(message.data));
  }

  function connect() {
    source?.close();
    source = null;
    if (document.hidden || listeners.size === 0) {
      return;
    }
    source = new EventSource("/-/events");
    for (const [event, fns] of listeners) {
      fns.forEach((fn) => attach(event, fn));
    }
  }

  // `fn` gets the text of the event.
  function on(event, fn) {
    served.then((ours) => {
      if (!ours) {
        return;
      }
      listeners.set(event, [...(listeners.get(event) ?? []), fn]);
      if (source) {
        attach(event, fn);
      } else {
        connect();
      }
    });
  }
  document.addEventListener("visibilitychange", connect);

  return { live, post, on };
})();
