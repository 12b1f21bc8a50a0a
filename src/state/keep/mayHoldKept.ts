/** The name of the database in which the browser keeps scrubbed tables. */
export const databaseName = "whyhere";

/**
 * Whether something may be kept: asks the browser for the names of its databases and reads none, so that a visit without own data
 * costs nothing. True where the browser does not tell names (Firefox before 126); false where it keeps nothing at all.
 */
export async function mayHoldKept(factory: IDBFactory = indexedDB): Promise<boolean> {
  if (!("databases" in factory)) return true;
  try {
    return (await factory.databases()).some(({ name }) => name === databaseName);
  } catch (refused) {
    if (refused instanceof DOMException) return false;
    throw refused;
  }
}
