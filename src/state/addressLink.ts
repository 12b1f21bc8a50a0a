import type { Link } from "./sessionParts.ts";

/** The link in the browser's address: written behind `#`, undone by the back button. */
export function addressLink(): Link {
  return {
    read: () => location.hash,
    write: (hash) => {
      const address = `${location.pathname}${location.search}${hash === "" ? "" : `#${hash}`}`;
      if (address !== `${location.pathname}${location.search}${location.hash}`) history.pushState(null, "", address);
    },
    onChange: (listener) => {
      window.addEventListener("popstate", listener);
      window.addEventListener("hashchange", listener);
    },
  };
}
