/** Hands a text to the user as a file, from memory: no request is made. */
export const saveText = (name: string, text: string, type: string): void => {
  saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
};

/** Hands anything to the user as a file, from memory. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000); // a browser may read the address a moment after the click
}

/** Puts a text on the clipboard; false where the browser does not allow it. */
export const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
