import { waitFor } from "@testing-library/dom";

/** jsdom knows `<dialog>` but not its methods; these do what a page can see of them. */
export function shimDialogs(): void {
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.setAttribute("open", "");
    this.querySelector<HTMLElement>("button")?.focus();
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.removeAttribute("open");
  };
}

/**
 * The element of a selector, once it is there. A search by role reads the styles of everything on the page, which jsdom does
 * a second at a time; tests of what an element says search inside it.
 */
export const onceShown = <E extends Element>(selector: string): Promise<E> =>
  waitFor(
    () => {
      const element = document.querySelector<E>(selector);
      if (element === null) throw new Error(`Nothing on the page is ${selector}.`);
      return element;
    },
    { timeout: 60_000 },
  );

/** The dialog that is open, once one is. */
export const openDialog = (): Promise<HTMLDialogElement> => onceShown("dialog[open]");
