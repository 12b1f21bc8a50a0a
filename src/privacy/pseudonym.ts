/** What a key stands for; the same value hashed for two purposes gives two unrelated keys. */
export type KeyPurpose = "person" | "record" | "author";

/** One piece of a SQL expression: text of our own, the column, or the secret bound as a parameter. */
export type KeyPart = { readonly sql: string } | "column" | "secret";

/**
 * The keyed hash as a SQL expression in parts: sha256(secret · sha256(secret · purpose · value)), the nesting of HMAC
 * (RFC 2104) with concatenation for its pads, cut to 128 bits. Blank and missing values give NULL; case and outer blanks
 * do not count, so that one person's key is the same in every file.
 */
export function pseudonymParts(purpose: KeyPurpose): readonly KeyPart[] {
  return [
    { sql: "CASE WHEN trim(CAST(" },
    "column",
    { sql: " AS VARCHAR)) <> '' THEN left(sha256(CAST(" },
    "secret",
    { sql: " AS VARCHAR) || sha256(CAST(" },
    "secret",
    { sql: ` AS VARCHAR) || '${purpose}:' || lower(trim(CAST(` },
    "column",
    { sql: " AS VARCHAR))))), 32) END" },
  ];
}

/** A new secret: 256 random bits in hexadecimal, from the browser's or Node's cryptographic generator. */
export function createSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
