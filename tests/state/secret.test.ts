import { afterEach, describe, expect, it, vi } from "vitest";
import { memoryStore, usableStore } from "../../src/state/memoryStore.ts";
import { keptSecret } from "../../src/state/secret.ts";

describe("the secret behind keyed hashes", () => {
  it("is made once and found again on the next visit", () => {
    const store = memoryStore();
    const secret = keptSecret(store);
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(keptSecret(store)).toBe(secret);
  });

  it("is another one in another browser", () => {
    expect(keptSecret(memoryStore())).not.toBe(keptSecret(memoryStore()));
  });
});

describe("the store of a browser", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("lasts as long as the page in a private window that keeps nothing", () => {
    const refuse = () => {
      throw new DOMException("storage is switched off", "SecurityError");
    };
    vi.stubGlobal("localStorage", { setItem: refuse, getItem: refuse, removeItem: refuse });
    const store = usableStore();
    store.setItem("a", "1");
    expect(store.getItem("a")).toBe("1");
    store.removeItem("a");
    expect(store.getItem("a")).toBeNull();
  });

  it("is the browser's own where that may be used, and leaves no probe behind", () => {
    const own = memoryStore();
    vi.stubGlobal("localStorage", own);
    expect(usableStore()).toBe(own);
    expect(own.getItem("whyhere.probe")).toBeNull();
  });

  it("does not hide a fault that is not the browser's refusal", () => {
    vi.stubGlobal("localStorage", {
      setItem: () => {
        throw new TypeError("ours");
      },
    });
    expect(usableStore).toThrow(TypeError);
  });
});
