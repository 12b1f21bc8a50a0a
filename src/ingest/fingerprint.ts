/** The SHA-256 of the file's bytes, as lower-case hexadecimal: the same file, byte for byte, wherever it comes from. */
export async function fingerprint(file: Blob): Promise<string> {
  return hexadecimal(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
}

/** The SHA-256 of a text. */
export async function textFingerprint(text: string): Promise<string> {
  return hexadecimal(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

function hexadecimal(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
