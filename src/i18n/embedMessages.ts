import type { Localized } from "./language.ts";

/** The ways to put an embed into a page. */
export const EMBED_FORMS = ["iframe", "element", "wordpress"] as const;
export type EmbedForm = (typeof EMBED_FORMS)[number];

/** How a chart is drawn in an embed; `plain` where a view has one. */
type ChartName =
  | "treemap"
  | "sunburst"
  | "icicle"
  | "waterfall"
  | "slope"
  | "bars"
  | "dumbbell"
  | "heatmap"
  | "strip"
  | "plain"
  | "tableOpen"
  | "tableAlone";

/** Words of the dialog that makes an embed. */
export interface EmbedMessages {
  readonly title: string;
  readonly lead: string;
  readonly width: string;
  /** As wide as its column. */
  readonly full: string;
  readonly ownWidth: string;
  readonly theme: string;
  readonly themes: { readonly follow: string; readonly light: string; readonly dark: string };
  readonly language: string;
  readonly accent: string;
  readonly accentColour: string;
  readonly chart: string;
  readonly charts: Readonly<Record<ChartName, string>>;
  readonly preview: string;
  readonly measured: (height: number) => string;
  readonly form: string;
  readonly forms: Readonly<Record<EmbedForm, string>>;
  readonly notes: Readonly<Record<EmbedForm, string>>;
  readonly copy: string;
  /** The code to copy, for a screen reader. */
  readonly code: string;
  readonly local: string;
  readonly own: string;
  readonly oEmbed: (address: string) => string;
}

export const embedMessages = {
  zh: {
    title: "嵌入这个视图",
    lead: "贴进任何网页。读者在里面照样逐级钻取、看出处；出处与核对总在。",
    width: "宽度（像素）",
    full: "随栏宽",
    ownWidth: "自定宽度",
    theme: "配色",
    themes: { follow: "随读者系统", light: "浅色", dark: "深色" },
    language: "语言",
    accent: "用网站自己的主色",
    accentColour: "主色",
    chart: "图形",
    charts: {
      treemap: "矩形树图",
      sunburst: "旭日图",
      icicle: "冰柱图",
      waterfall: "瀑布图",
      slope: "坡度图",
      bars: "条形图",
      dumbbell: "哑铃图",
      heatmap: "热力图",
      strip: "点带图",
      plain: "图",
      tableOpen: "图，表已展开",
      tableAlone: "只看表",
    },
    preview: "预览",
    measured: (height) => `这个宽度下高${String(height)}像素`,
    form: "代码",
    forms: { iframe: "iframe", element: "网页组件", wordpress: "WordPress" },
    notes: {
      iframe:
        '不需要脚本；高度固定在现在量得的值，读者钻取后若更高，框内滚动。站点要求 sandbox 时，写 sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"，否则不能打开新页和下载。',
      element:
        "高度随内容增减，宽度随所在的栏，靠近屏幕时才读取。页面若有内容安全策略，script-src 与 frame-src 要允许本站。",
      wordpress: "用“自定义 HTML”区块；这些属性都会被 WordPress 保留。高度固定，框内可滚动。",
    },
    copy: "复制代码",
    code: "要贴进网页的代码",
    local: "这个地址只在这台机器上打得开。放到网站上以后，从那里再取一次代码。",
    own: "这里显示的有你自己导入的文件，它们只在这台设备上，别处看不到。",
    oEmbed: (address) => `本站提供 oEmbed：支持它的编辑器里直接贴这个地址即可：${address}`,
  },
  en: {
    title: "Embed this view",
    lead: "Goes into any page. Readers drill down and open source cells inside it; source and checks always stay.",
    width: "Width in pixels",
    full: "Its column's",
    ownWidth: "Other width",
    theme: "Colours",
    themes: { follow: "Reader's system", light: "Light", dark: "Dark" },
    language: "Language",
    accent: "Use the site's own colour",
    accentColour: "Own colour",
    chart: "Chart",
    charts: {
      treemap: "Treemap",
      sunburst: "Sunburst",
      icicle: "Icicle",
      waterfall: "Waterfall",
      slope: "Slopes",
      bars: "Bars",
      dumbbell: "Dumbbells",
      heatmap: "Heat map",
      strip: "Strips",
      plain: "Chart",
      tableOpen: "Chart, table open",
      tableAlone: "Table alone",
    },
    preview: "Preview",
    measured: (height) => `Height at this width: ${String(height)} px`,
    form: "Code",
    forms: { iframe: "iframe", element: "Web component", wordpress: "WordPress" },
    notes: {
      iframe:
        'Needs no script; its height is the one measured here, and what grows higher scrolls inside. Where your site demands a sandbox, write sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads": without them it opens no page and saves no file.',
      element:
        "Grows and shrinks with its content, is as wide as its column and loads when it comes near the screen. A page with a content security policy has to allow this site in script-src and frame-src.",
      wordpress:
        "Paste it into a Custom HTML block; WordPress keeps all of these attributes. The height is fixed, the rest scrolls inside.",
    },
    copy: "Copy the code",
    code: "Code to paste into a page",
    local: "This address opens on this machine only. Once the site is published, take the code from there.",
    own: "Some of what is shown is from files you imported; they are on this device only and cannot be seen elsewhere.",
    oEmbed: (address) =>
      `This site offers oEmbed: editors that know it take this address as it is: ${address}`,
  },
} satisfies Localized<EmbedMessages>;
