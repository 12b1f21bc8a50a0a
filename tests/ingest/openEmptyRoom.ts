import { afterAll, beforeAll, beforeEach } from "vitest";
import { openRoom, type Room } from "./fixtures.ts";

/** Opens a room before the tests of a file, hands it to `take`, empties it before each of them, and closes it after the last. */
export function openEmptyRoom(take: (opened: Room) => void): void {
  let opened: Room | null = null;
  beforeAll(async () => {
    opened = await openRoom();
    take(opened);
  });
  beforeEach(async () => {
    for (const { fileId } of (await opened?.ingest.accounts()) ?? []) await opened?.ingest.remove(fileId);
  });
  afterAll(() => opened?.engine.close());
}
