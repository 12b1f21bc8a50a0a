/** The columns of a listing check and two of its rows, invented: what an empty panel shows of the file that fills it. */
export const listingSample: readonly (readonly string[])[] = [
  ["directory", "place", "field", "listed", "truth"],
  ["Google", "Downtown", "phone", "(330) 555-0100", "330-555-0100"],
  ["Yelp", "Downtown", "hours", "Mon 9-5", "Mon 8-5"],
];
