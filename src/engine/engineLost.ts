/** The engine stopped by itself: its tables are gone, and all work under way rejects with this. */
export class EngineLost extends Error {
  override readonly name = "EngineLost";
}
