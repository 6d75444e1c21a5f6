// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CopyButton } from "../../src/ui/CopyButton.tsx";
import { OutcomeSign } from "../../src/ui/OutcomeSign.tsx";
import { Segmented } from "../../src/ui/Segmented.tsx";
import { Section } from "../../src/ui/Section.tsx";
import { ShareBar } from "../../src/ui/chart/ShareBar.tsx";
import { SplitMark } from "../../src/ui/chart/SplitMark.tsx";
import { SourceLine } from "../../src/ui/SourceLine.tsx";
import { fen } from "../../src/core/money/fen.ts";
import { blank, stated } from "../charts/spending.ts";
import { draw, only, press, wordsOf } from "./render.tsx";

afterEach(() => vi.unstubAllGlobals());

function clipboard(writeText: (text: string) => Promise<void>): void {
  vi.stubGlobal("navigator", { clipboard: { writeText } });
}

describe("copying", () => {
  it("puts the text on the clipboard and says so", async () => {
    const copied: string[] = [];
    clipboard((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    const { page } = draw(<CopyButton text="419.01万元" label="复制引用" />);
    await act(async () => {
      only(page, "button").click();
      await Promise.resolve();
    });
    expect(copied).toEqual(["419.01万元"]);
    expect(wordsOf(only(page, "[role=status]"))).toBe("已复制");
  });

  it("shows the text to copy by hand where a frame denies the clipboard", async () => {
    clipboard(() => Promise.reject(new Error("denied")));
    const { page } = draw(<CopyButton text="419.01万元" label="复制引用" />);
    await act(async () => {
      only(page, "button").click();
      await Promise.resolve();
    });
    expect(wordsOf(only(page, "[role=status]"))).toBe("未能复制，请手动选择");
    expect((only(page, "textarea") as HTMLTextAreaElement).value).toBe("419.01万元");
  });
});

it("a segmented control is a group of radio buttons with the chosen one checked", () => {
  const chosen: string[] = [];
  const { page } = draw(
    <Segmented
      label="计量"
      value="total"
      onChange={(value) => chosen.push(value)}
      options={[
        { value: "total", label: "合计" },
        { value: "basic", label: "基本支出" },
        { value: "reserve", label: "单位预留机动经费", disabled: true },
      ]}
    />,
  );
  expect(wordsOf(only(page, "legend"))).toBe("计量");
  expect((only(page, "input:checked") as HTMLInputElement).value).toBe("total");
  press(only(page, 'input[value="basic"]'));
  expect(chosen).toEqual(["basic"]);
  expect((only(page, 'input[value="reserve"]') as HTMLInputElement).disabled).toBe(true);
});

it("a section is named by its head", () => {
  const { page } = draw(
    <Section title="按功能分类" note="空格＝原文空白，不是0。">
      <p>表</p>
    </Section>,
  );
  const section = only(page, "section");
  expect(document.getElementById(section.getAttribute("aria-labelledby") ?? "")?.tagName).toBe("H2");
  expect(wordsOf(section)).toBe("按功能分类空格＝原文空白，不是0。表");
});

it("the foot of a view names source and checks", () => {
  const { page } = draw(<SourceLine source="《2023年部门预算》表3" checks="一致57处" />);
  expect([...page.querySelectorAll("dl > div")].map(wordsOf)).toEqual([
    "出处《2023年部门预算》表3",
    "核对一致57处",
  ]);
});

describe("a share", () => {
  const whole = stated(fen(1_140_330_000));

  it("is a bar of that part of the room, with its percentage in words", () => {
    const { page } = draw(<ShareBar part={stated(fen(419_010_000))} whole={whole} colour="s1-edge" />);
    expect([...page.querySelectorAll("rect")].map((rect) => rect.getAttribute("width"))).toContain("36.74%");
    expect(wordsOf(page)).toBe("36.74%");
  });

  it("that is not known draws no bar", () => {
    const { page } = draw(<ShareBar part={blank} whole={whole} colour="s1-edge" />);
    expect(page.querySelector("rect")).toBeNull();
    expect(wordsOf(page)).toBe("");
  });

  it("of two kinds is one bar, named for a screen reader", () => {
    const { page } = draw(
      <SplitMark
        basic={stated(fen(653_820_000))}
        project={stated(fen(486_510_000))}
        whole={whole}
        label="基本支出653.82万元"
      />,
    );
    const widths = [...page.querySelectorAll("rect")].map((rect) => rect.getAttribute("width"));
    expect(widths).toEqual(["1", "57.34%", "1", "42.66%"]);
    expect(only(page, "svg").getAttribute("aria-label")).toBe("基本支出653.82万元");
  });
});

it("a sign has a name, said once where its words stand beside it", () => {
  expect(only(draw(<OutcomeSign outcome="differs" />).page, "svg").getAttribute("aria-label")).toBe(
    "原文两处不一致",
  );
  const { page } = draw(<OutcomeSign outcome="cannot-check" words />);
  expect(wordsOf(page)).toBe("无法核对");
  expect(only(page, "svg").getAttribute("aria-hidden")).toBe("true");
});
