/**
 * What the words of another language must be to stand in for these: the same names, with any text where there is a text, and the same
 * functions of the same arguments.
 */
export type Twin<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => infer Said
    ? (...given: Given) => Said extends string ? string : Said
    : Words extends object
      ? { readonly [Name in keyof Words]: Twin<Words[Name]> }
      : Words;
