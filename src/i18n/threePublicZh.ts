import { commonMessages } from "./commonMessages.ts";
import type { ThreePublicMessages } from "./threePublicWords.ts";

const { scopes, phases, yearPhase } = commonMessages.zh;

const levels = { province: "省级", prefecture: "地市级", county: "县区级" } as const;

/** 三公 across departments, in Chinese. */
export const threePublicZh: ThreePublicMessages = {
  items: {
    reception: "公务接待费",
    overseas: "因公出国（境）费",
    "vehicle-purchase": "公务用车购置",
    "vehicle-operation": "公务用车运行",
    "three-public": "“三公”合计",
  },
  sentence: {
    inPlace: (place, departments) => `${place}${String(departments)}个部门`,
    inPlaces: (departments) => `所选${String(departments)}个部门`,
    range: (subject, year, phase, item) => `${subject}${yearPhase(year, phase)}${item}从`,
    to: "到",
    alike: (subject, year, phase, item) => `${subject}${yearPhase(year, phase)}${item}都是`,
    one: (department, year, phase, item) => `${department}${yearPhase(year, phase)}${item}`,
    share: (percent) => `占财政拨款支出${percent}`,
    shares: (least, most) => `占各自财政拨款支出${least}到${most}`,
    place: (rank, n) => `在${String(n)}个部门中从高到低第${String(rank)}`,
    pooled: (departments, item, by) =>
      `${String(departments)}个部门写明${item}由${by.length === 0 ? "他部门" : by.join("、")}统一安排`,
    unrankedTotal: "“三公”合计不排名",
    alone: "没有可比的部门，不排名",
    none: (subject, year, phase) => `${subject}${yearPhase(year, phase)}没有写出“三公”经费的数`,
  },
  money: {
    general: "一般公共预算拨款安排的“三公”经费",
    appropriation: "财政拨款安排的“三公”经费",
    unnamed: "财政拨款安排的“三公”经费",
  },
  chosen: {
    named: null,
    peers: "同类部门由规则选出，可在下面更改",
    most: "未指定部门：列出部门最多的地区和年度",
  },
  loaded: (departments) => `已加载${String(departments)}个部门，不等于全部部门`,
  rankedN: (item, n) => `${item}排名 n = ${String(n)}`,
  rankBy: "排名依据",
  show: "显示",
  modes: {
    amount: "金额",
    share: "占财政拨款支出",
    change: "比上年",
    piece: "每辆 / 每人",
    final: "预算与决算",
  },
  scale: "刻度",
  scales: { linear: "线性", log: "对数" },
  chart: "图形",
  charts: { bars: "分列条形", strip: "同类分布" },
  table: {
    name: "“三公”经费，各部门",
    department: "部门",
    appropriation: "财政拨款支出",
    rank: (rank) => `第${String(rank)}`,
    unranked: "不排名",
    ranked: (n) => `可比，排名 n = ${String(n)}`,
    full: (text) => `满格${text}`,
    extent: (text, isLog) => (isLog ? `对数刻度，右端${text}` : `左端0，右端${text}`),
    pooledHead: "有统筹，不排名",
    fewHead: (n) => (n === 0 ? "都没有数，不排名" : `只有${String(n)}个部门有数，不排名`),
    share: (text) => `占比${text}`,
    againstPrior: "比上年",
    same: "持平",
    noChange: "未写比上年",
    otherUnits: "上年文件汇总的单位不同，不比",
    bases: { computed: "两年文件相减", stated: "原文写明", derived: "原文写增减", unknown: "原文写增减" },
    saidOtherwise: "原文写",
    budgeted: "预算数",
    final: "决算数",
    difference: "决算减预算",
    noBudgeted: "未列预算数",
    perPiece: (piece, count, year) => `${PER[piece]}（${String(year)}年${count}${COUNTED[piece]}）`,
    noCount: "未写数量",
    list: "、",
    comma: "，",
    reasons: (kinds) => `原因归类：${kinds.join("、")}`,
  },
  sayings: (saying, tableHas) =>
    saying === "zero-in-text" && !tableHas ? "文件无此表，说明写0" : SAYINGS[saying],
  pooled: (by) => (by === null ? "由他部门统一安排" : `由${by}统一安排`),
  noPieces: (piece) => (piece === "vehicle" ? "写明0辆" : `写明0${COUNTED[piece]}`),
  pieces: {
    vehicle: "每辆",
    group: "每个团组",
    traveller: "出国每人次",
    batch: "接待每批次",
    guest: "接待每人次",
  },
  legend: {
    zero: "0.00，表中写明",
    dashed: "表中空白或无表，说明写0：按0.00（据说明）",
    pooled: "由他部门统一安排：不是最少",
    scale: "每列自有刻度，都从0起，只在列内比较；占比＝占财政拨款支出",
    log: "对数刻度：每列从最小的非零数到最大的数，长短不成比例，只看次序和倍数",
  },
  strip: (item, n, own, rank) =>
    `${item}：${String(n)}个部门在一条刻度上的位置${own === null || rank === null ? "" : `，${own}第${String(rank)}`}`,
  stripNote: "每点一个部门，实心为所看部门；没有数或由他部门统一安排的不画。",
  unranked: {
    title: "未进入排名",
    note: "数照列，并写明哪一个条件不满足。条件：同一范围（部门或单位）、年度、阶段、层级、资金。",
    document: "文件",
    why: "不满足的条件",
    failures: (failure) => {
      switch (failure.kind) {
        case "year":
          return `年度不同：${String(failure.is)}，不是${String(failure.ranked)}`;
        case "phase":
          return `阶段不同：${phases[failure.is]}，不是${phases[failure.ranked]}`;
        case "scope":
          return `范围不同：${scopes[failure.is]}，不是${scopes[failure.ranked]}`;
        case "level":
          return `层级不同：${levels[failure.is]}，不是${levels[failure.ranked]}`;
        case "money":
          return `资金不同：${threePublicZh.money[failure.is]}，不是${threePublicZh.money[failure.ranked]}`;
        case "edition":
          return "同一文件有更正版，排名用更正版";
      }
    },
    absent: "没有收录这一年度、阶段和范围的文件",
    more: (count) => `另有${String(count)}份其他年度、阶段或范围的文件，见总览。`,
  },
  standing: {
    title: "可比到哪一层",
    note: "不可比的只列数，不排名，不算比例。",
    item: "比较项",
    compares: "可比",
    why: "依据",
    yes: (departments) => `${String(departments)}个部门`,
    no: "不可比",
    all: (departments, { year, phase, scope }) =>
      `${String(departments)}个部门都有数，同为${yearPhase(year, phase)}、${scopes[scope]}。`,
    some: (known, silent) => `${String(known)}个部门有数，只在其中排名；${silent.join("、")}没有数。`,
    few: (known) => (known === 0 ? "没有部门写出数。" : `只有${String(known)}个部门有数。`),
    pools: (department, by) => `${department}写明由${by ?? "他部门"}统一安排。`,
    carrying: (department) => `${department}列`,
    carryingEnd: "，文件没有说明其中是否含统一安排的部分。",
    holdsPooled: (items) => `合计含${items.join("、")}，其中有部门由他部门统一安排。`,
    perVehicle: "公务用车运行，每辆",
    vehicles: (department, count, year) => `${department}写运行费，也写车辆${count}辆（${String(year)}年）。`,
    noVehicles: (departments) => `${String(departments)}个部门写车辆0辆。`,
    noCount: (departments) => `${String(departments)}个部门没有写车辆数或运行费。`,
  },
  beside: {
    title: "会议费、培训费",
    note: "有的表把会议费、培训费列在“三公”经费旁边，并合成一个合计；这里分开列，不计入“三公”。",
    own: "“三公”小计",
    whole: "该表合计",
  },
  funds: {
    title: "由哪项资金支付",
    note: "“三公”合计按表中的资金栏列；没有资金栏的，写原文所称的资金。",
    said: {
      general: "原文称一般公共预算拨款",
      appropriation: "原文称财政拨款",
      unnamed: "原文没有写明资金",
    },
    named: "原文所称",
  },
  peers: {
    title: "和谁比",
    note: "同年度、同阶段、同范围的部门，越像的越在前。每行写明哪里相像；可以加入或移出。",
    groupNote:
      "同一地区、年度、阶段和范围的全部部门。可以增减；第一个所选部门的位置会标出，并列出和它相像的部门。",
    name: "部门",
    why: "相像之处",
    alike: { office: "同一机构", kind: "同类机构", level: "同级", size: "规模相近", place: "同地" },
    unlike: "只有年度、阶段、范围相同",
    total: "支出合计",
    shown: "已列入",
    add: "加入",
    remove: "移出",
    usual: "恢复规则选出的",
  },
  semicolon: "；",
  csv: [
    "部门",
    "年度",
    "阶段",
    "项目",
    "所写",
    "金额（元）",
    "位次",
    "占财政拨款支出（%）",
    "比上年（元）",
    "上年依据",
    "预算数（元）",
    "不满足的条件",
  ],
  source: (documents) => `${String(documents)}份文件的“三公”经费表和说明；点金额可见每个部门的原表或原文位置`,
  nothing: "没有可以比较的“三公”经费",
  nothingWhy: "所选的部门、年度和阶段没有收录文件。可以换年度、阶段或地区，或在总览里选部门。",
  toOverview: "到总览选部门",
};

const SAYINGS = {
  amount: null,
  pooled: null,
  zero: "表中写0",
  "zero-in-text": "表中空白，说明写0",
  "declared-none": "表下注明没有",
  blank: "原文空白，说明未写",
  "not-mentioned": "表中无此项，说明未写",
  "no-table": "文件无“三公”表，说明未写",
  empty: "空表，没有说明",
  withheld: "涉密",
} as const;

const COUNTED = { vehicle: "辆", group: "个团组", traveller: "人次", batch: "批次", guest: "人次" } as const;
const PER = {
  vehicle: "每辆",
  group: "每团组",
  traveller: "每人次",
  batch: "每批次",
  guest: "每人次",
} as const;
