/** One letter per name where that tells all apart; the initials of the first two words, or two letters, where it does not. */
export function initialsOf(names: readonly string[]): readonly string[] {
  const first = names.map((name) => letters(name).charAt(0).toUpperCase());
  return names.map((name, place) => {
    const own = first[place] ?? "";
    return first.filter((letter) => letter === own).length === 1 ? own : twoLetters(name);
  });
}

function twoLetters(name: string): string {
  const [one = "", two = ""] = name
    .split(/\s+/u)
    .map(letters)
    .filter((word) => word !== "");
  return two === "" ? one.charAt(0).toUpperCase() + one.charAt(1) : (one.charAt(0) + two.charAt(0)).toUpperCase();
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
