import type { Localized } from "./language.ts";

/** The accessibility statement: what is met, how that is known, what is not, whom to tell. */
export interface AccessibilityMessages {
  readonly title: string;
  readonly status: string;
  readonly parts: readonly { readonly title: string; readonly items: readonly string[] }[];
  readonly report: { readonly title: string; readonly text: string };
}

export const accessibilityMessages: Localized<AccessibilityMessages> = {
  zh: {
    title: "无障碍声明",
    status:
      "目标是《网页内容无障碍指南》（WCAG）2.2 的 AA 级。据自行检查，除下列局限外各页符合；没有经过第三方评测。",
    parts: [
      {
        title: "做到了什么",
        items: [
          "键盘：每件事都可只用键盘做完；焦点处处看得见，不被固定的表头遮住；Esc 关闭打开的东西，焦点回到原处。",
          "读屏：每张图都有同一数据的表；进入下一级、排序、筛选、查找和换图形会读出来。",
          "放大：页面放大到400%、文字放大到200%、字距行距加宽，都不丢内容；除表在自己的框内，不横向滚动。",
          "颜色：不单独承担含义。“图形加图案”让图形不靠颜色也分得清；系统强制颜色时，图形用系统的颜色并加图案；要求减少动态效果时没有动画。",
        ],
      },
      {
        title: "怎样检查",
        items: [
          "每次改动都自动检查：axe-core 查每一页的浅色与深色、打开的对话框和菜单；只用键盘把各页的事做一遍；放大、字距、强制颜色、减少动态效果各有测试。",
          "在 Chromium 里全部检查，在 Firefox 长期支持版里逐页试运行。没有用真实的读屏软件检查过。",
        ],
      },
      {
        title: "已知的局限",
        items: [
          "旭日图：对读屏和键盘是一张图。要逐项操作，用旁边的树表，或换成矩形树图、冰柱图。",
          "瀑布图、折线图、条形图、两年对照图、占比图、分布图：各是一张图，数在图下的表里。",
          "出处里的原表：照原文排成表，层叠的表头只能按行列位置读。",
          "三百行以上的表：只画窗口附近的行，浏览器的页内查找找不到其余的行；可用本页的筛选，或取 CSV。",
          "窄屏上折叠的表：排序按钮平时不显示，键盘走到时才出现。",
          "公开文件本身（PDF、Word、网页）由各部门发布，其是否无障碍不由本站决定。",
          "英文页上，文件、部门和款项的名称保留中文，并标明语言。",
        ],
      },
    ],
    report: {
      title: "遇到障碍",
      text: "请告诉发布本页的网站：哪个地址（“复制链接”会带上所看的状态），哪种浏览器和辅助技术，想做什么而做不成。",
    },
  },
  en: {
    title: "Accessibility statement",
    status:
      "The aim is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2. By our own checks every page conforms but for the limits named below; no third party has audited it.",
    parts: [
      {
        title: "What is met",
        items: [
          "Keyboard: everything can be done by keyboard alone. The focus is seen everywhere and not covered by sticky heads; Esc closes what is open and the focus returns.",
          "Screen readers: every chart has a table of the same data. Going down a level, sorting, filtering, searching and another chart are read out.",
          "Zoom: at 400 % zoom, with letters at 200 % or with wider spacing nothing is lost, and nothing scrolls sideways but a table in its own box.",
          'Colour never carries meaning alone. "Add patterns" tells charts\' fills apart without it; where the system forces its colours, charts take them and have patterns; with reduced motion nothing moves.',
        ],
      },
      {
        title: "How it is checked",
        items: [
          "With every change, automatically: axe-core on every page in both themes and on open dialogs and menus; the tasks of every page by keyboard alone; zoom, spacing, forced colours and reduced motion.",
          "All of it in Chromium, and a run through every page in Firefox ESR. Not with a real screen reader.",
        ],
      },
      {
        title: "Known limits",
        items: [
          "The sunburst is one image to screen readers and the keyboard. To work with its parts use the tree table beside it, or the treemap or the icicle.",
          "Waterfall, lines, bars, two years, shares and strip are one image each; their figures stand in the table below.",
          "The printed table in the evidence is set as printed; heads that span others can be read by row and column only.",
          "Tables of more than 300 rows draw the rows near the window, so the browser's find does not reach the others; narrow them with the filters, or take the CSV.",
          "Folded tables on narrow screens show their sort buttons only when the keyboard comes to them.",
          "The documents themselves (PDF, Word, web pages) are the departments'; whether they are accessible is not decided here.",
          "In English, names of documents, departments, sections and items stay Chinese and are marked as such.",
        ],
      },
    ],
    report: {
      title: "If something stands in your way",
      text: 'Please tell the site that publishes this page: the address ("Copy link" keeps what is shown), the browser and the assistive technology, and what you meant to do.',
    },
  },
};
