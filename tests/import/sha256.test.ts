import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/import/sha256.ts";

describe("the hash of a file", () => {
  it("is the SHA-256 the standard prints", () => {
    expect(sha256(new TextEncoder().encode("abc"))).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });

  it.each([0, 55, 56, 63, 64, 119, 120, 10_000])("is Node's for %i bytes", (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 131) % 251);
    expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
  });
});
