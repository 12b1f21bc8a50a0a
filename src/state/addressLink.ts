import type { Link } from "./sessionParts.ts";

const addressOf = (hash: string): string => `${location.pathname}${location.search}${hash === "" ? "" : `#${hash}`}`;

/** The link in the browser's address: written behind `#`, undone by the back button. */
export function addressLink(): Link {
  return {
    read: () => location.hash,
    write: (hash) => {
      const address = addressOf(hash);
      if (address !== `${location.pathname}${location.search}${location.hash}`) history.pushState(null, "", address);
    },
    amend: (hash) => {
      history.replaceState(null, "", addressOf(hash));
    },
    go: (step) => {
      history.go(step);
    },
    onChange: (listener) => {
      window.addEventListener("popstate", listener);
      window.addEventListener("hashchange", listener);
    },
  };
}
