import { describe, expect, it } from "vitest";
import { parseAddress } from "../../src/state/address.ts";
import { linkBeside, pageLink } from "../../src/state/pageLink.ts";

const { address } = parseAddress("?view=tree&dept=130532-434&node=20103");

describe("the link to what is on screen", () => {
  it("is the page's address with the state alone", () => {
    expect(pageLink("https://czj.example.gov.cn/open/?view=flow#x", address)).toBe(
      "https://czj.example.gov.cn/open/?view=tree&dept=130532-434&node=20103",
    );
  });

  it("has no origin to lose where the page is a file", () => {
    expect(pageLink("file:///D:/mingzhang.html", address)).toBe(
      "file:///D:/mingzhang.html?view=tree&dept=130532-434&node=20103",
    );
  });

  it("leads from an embed to the app beside it, without what is the frame's own", () => {
    expect(
      linkBeside(
        "https://czj.example.gov.cn/open/embed.html?view=tree&accent=%237a1f2b",
        "index.html",
        address,
      ),
    ).toBe("https://czj.example.gov.cn/open/index.html?view=tree&dept=130532-434&node=20103");
  });
});
