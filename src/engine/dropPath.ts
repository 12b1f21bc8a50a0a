/** Where the file of this name is registered: under the one allowed directory, free of characters that SQL would expand. */
export function dropPath(name: string): string {
  const hex = (character: string) => `%${character.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`;
  return `drop/${encodeURIComponent(name.replace(/\p{Surrogate}/gu, "_")).replace(/[!'()*~]|^\./g, hex)}`;
}
