import { expect, it } from "vitest";
import { completionAtEnd } from "../../../src/ingest/prose/completion.ts";

it("tells the opening from the adjusted budget, and a share from a completion", () => {
  expect(completionAtEnd(",完成年初预算的", "98.20")).toEqual({ percent: "98.20", of: "opening" });
  expect(completionAtEnd("完成预算的", "0")).toEqual({ percent: "0", of: "opening" });
  expect(completionAtEnd("完成全年预算数的", "97.68")).toEqual({ percent: "97.68", of: "adjusted" });
  expect(completionAtEnd("占三公经费的", "50")).toBeNull();
});
