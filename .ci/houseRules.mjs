/** House rules that no ESLint plugin has. */

/** @type {import("eslint").Rule.RuleModule} */
const exportsSayWhatTheyAre = {
  meta: {
    type: "suggestion",
    schema: [],
    messages: { missing: "Say in one sentence what this export is: /** … */ above it." },
  },
  create: ({ sourceCode, report }) => ({
    ExportNamedDeclaration(node) {
      if (!node.declaration) return;
      const tokenBefore = sourceCode.getTokenBefore(node);
      // An overload or the second half of a declaration is documented by its first.
      const namesOf = (/** @type {any} */ declaration) => declaration?.id?.name;
      const previous = sourceCode.ast.body[sourceCode.ast.body.indexOf(node) - 1];
      const continues =
        tokenBefore !== null &&
        previous?.type === "ExportNamedDeclaration" &&
        namesOf(node.declaration) !== undefined &&
        namesOf(previous.declaration) === namesOf(node.declaration);
      const documented = sourceCode
        .getCommentsBefore(node)
        .some(({ type, value }) => type === "Block" && value.startsWith("*"));
      if (!documented && !continues) report({ node, messageId: "missing" });
    },
  }),
};

/** @type {import("eslint").Rule.RuleModule} */
const castsGiveTheirReason = {
  meta: {
    type: "suggestion",
    schema: [],
    messages: { missing: "A cast overrules the compiler: give the reason in a comment on this line or above it." },
  },
  create: ({ sourceCode, report }) => {
    const commentedLines = new Set(
      sourceCode.getAllComments().flatMap(({ loc }) => (loc ? [loc.end.line, loc.end.line + 1] : [])),
    );
    return {
      TSAsExpression(/** @type {any} */ node) {
        if (node.typeAnnotation.typeName?.name === "const") return;
        const statement = sourceCode
          .getAncestors(node)
          .findLast((/** @type {any} */ { type }) => /Statement|Declaration$/.test(type));
        const lines = [node.loc.start.line, node.loc.end.line, statement?.loc?.start.line];
        if (!lines.some((line) => commentedLines.has(line))) report({ node, messageId: "missing" });
      },
    };
  },
};

export const houseRules = {
  meta: { name: "house" },
  rules: { "exports-say-what-they-are": exportsSayWhatTheyAre, "casts-give-their-reason": castsGiveTheirReason },
};
