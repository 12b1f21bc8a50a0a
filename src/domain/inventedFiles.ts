/** The worked example's files, by their SHA-256: invented by `data/riverside`, which a test sets beside these. */
const inventedFiles: readonly string[] = [
  "aaefc03afefb6c21a4d45d82dbe4d868b2505715c8c9a3e339dcf0b364f7604b", // riverside-brand-survey.csv
  "5c4b078072fbd5538430f7bfbde24782da733355cd86fea34107affc96325c9f", // riverside-crm-leads.csv
  "c6174c2d530618d569793cda7755d99d468143065807b15eebe677b216f3136c", // riverside-reviews.csv
];

/** Whether all of these files are the worked example's, so that whatever is counted in them is invented, whoever dropped them. */
export const areInvented = (files: readonly { readonly sha256: string }[]): boolean =>
  files.length > 0 && files.every(({ sha256 }) => inventedFiles.includes(sha256));
