import { describe, expect, it } from "vitest";
import { overlayStrip } from "../../src/embed/overlayStrip.ts";

const TALL = { seen: null, pressed: null, frameHeight: 2000, wanted: 700, follows: true };

describe("a dialog in a frame of 2000 px", () => {
  it("opens in the part that the reader sees", () => {
    expect(overlayStrip({ ...TALL, seen: { top: 900, bottom: 1600 }, pressed: 1580 })).toEqual({
      top: 900,
      bottom: 1600,
    });
  });

  it("opens about what was pressed where the browser does not tell what is seen", () => {
    expect(overlayStrip({ ...TALL, pressed: 1300 })).toEqual({ top: 1060, bottom: 1540 });
    expect(overlayStrip(TALL)).toEqual({ top: 0, bottom: 480 });
  });

  it("reaches out of the frame's end where the host lets it grow", () => {
    expect(overlayStrip({ ...TALL, seen: { top: 1800, bottom: 2000 } })).toEqual({ top: 1800, bottom: 2280 });
  });

  it("moves up into the frame where the host does not", () => {
    expect(overlayStrip({ ...TALL, follows: false, seen: { top: 1800, bottom: 2000 } })).toEqual({
      top: 1520,
      bottom: 2000,
    });
  });
});

describe("a dialog in a frame of 300 px", () => {
  const LOW = { ...TALL, frameHeight: 300, seen: { top: 0, bottom: 300 } };

  it("makes the frame as high as it needs, and no higher", () => {
    expect(overlayStrip(LOW)).toEqual({ top: 0, bottom: 480 });
    expect(overlayStrip({ ...LOW, wanted: 320 })).toEqual({ top: 0, bottom: 344 });
  });

  it("fills it where the host keeps its height", () => {
    expect(overlayStrip({ ...LOW, follows: false })).toEqual({ top: 0, bottom: 300 });
  });
});
