import { isSquare, textWidth } from "./textWidth.ts";

// Words of functional names that read badly when a line ends inside them.
const WHOLE_WORDS = new Set(
  (
    "一般 公共 服务 支出 外交 国防 安全 教育 科学 技术 文化 旅游 体育 传媒 社会 保障 就业 卫生 健康 节能 环保 城乡 社区 农林 交通 运输 " +
    "资源 勘探 工业 信息 商业 金融 援助 其他 地区 自然 海洋 气象 住房 粮油 物资 储备 灾害 防治 应急 管理 事务 行政 事业 单位 养老 机构 " +
    "运行 环境 设施 改革 补助 医疗 基本 保险 缴费 职业 年金 政府 办公 厅室 相关 组织 宣传 统战 群众 团体 市场 监督 专项 普查 活动 司法 " +
    "公益 岗位 补贴 生活 救助 城市 计划 生育 公积 城管 执法 项目 预算 部门 经费 街道 人大 政协 纪检 监察 发展 税收 审计 财政 人力 " +
    "电子 网络 平台 系统 建设 维护 业务 综合 购买 工资 福利 商品 个人 家庭 对外 水利 农村 林业 草原 扶贫 脱贫 法律 职工"
  ).split(" "),
);
const NEVER_FIRST = /^[、，。；：？！）》〉」』”’…,.;:!?)%]/u;
const NEVER_LAST = /[（《〈「『“‘([]$/u;

/**
 * Breaks a text into lines no wider than `width` px at a font size: Chinese between characters,
 * inside known words only where that saves a line, Latin words and figures whole; no line of a single character.
 * @returns null where it takes more than `most` lines or one piece is wider than a line
 */
export function wrapText(text: string, size: number, width: number, most: number): readonly string[] | null {
  const fits = (line: string): boolean => textWidth(line, size) <= width;
  if (fits(text)) return most >= 1 ? [text] : null;
  const byWord = filled(pieces(text, true), fits);
  const byCharacter = filled(pieces(text, false), fits);
  const best =
    byWord !== null && (byCharacter === null || byWord.length <= byCharacter.length) ? byWord : byCharacter;
  return best === null || best.length > most ? null : best;
}

/** Greedy lines; a lone last character draws one more piece down to it. */
function filled(parts: readonly string[], fits: (line: string) => boolean): string[] | null {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const part of parts) {
    const longer = [...line, part].join("").trim();
    if (line.length > 0 && !fits(longer)) {
      lines.push(line);
      line = [];
    }
    if (!fits(part.trim())) return null;
    if (line.length > 0 || part.trim() !== "") line.push(part);
  }
  lines.push(line);
  const before = lines.at(-2);
  if (before !== undefined && [...line.join("").trim()].length === 1 && before.length > 1) {
    line.unshift(before.pop() ?? "");
  }
  const written = lines.map((each) => each.join("").trim());
  return written.every(fits) ? written : null;
}

/** The text in pieces that a line may end after. */
function pieces(text: string, wholeWords: boolean): readonly string[] {
  const parts: string[] = [];
  const characters = [...text];
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i] ?? "";
    const pair = character + (characters[i + 1] ?? "");
    const last = parts.at(-1);
    if (wholeWords && WHOLE_WORDS.has(pair)) {
      joinOrPush(parts, last, pair);
      i++;
    } else if (last !== undefined && isLatin(last.at(-1)) && isLatin(character)) {
      parts[parts.length - 1] = last + character;
    } else {
      joinOrPush(parts, last, character);
    }
  }
  return parts;
}

function joinOrPush(parts: string[], last: string | undefined, piece: string): void {
  if (last !== undefined && (NEVER_FIRST.test(piece) || NEVER_LAST.test(last))) {
    parts[parts.length - 1] = last + piece;
  } else {
    parts.push(piece);
  }
}

function isLatin(character: string | undefined): boolean {
  return character !== undefined && character !== " " && !isSquare(character);
}
