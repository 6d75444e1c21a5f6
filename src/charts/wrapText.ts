import { isSquare, textEms } from "./textWidth.ts";

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

interface Piece {
  readonly text: string;
  readonly ems: number;
  readonly space: boolean;
}

/** A text in pieces that a line may end after: with known words whole, and without. */
interface Pieces {
  readonly ems: number;
  readonly byWord: readonly Piece[];
  readonly byCharacter: readonly Piece[];
}

/**
 * Breaks a text into lines no wider than `width` px at a font size: Chinese between characters,
 * inside known words only where that saves a line, Latin words and figures whole; no line of a single character.
 * @returns null where it takes more than `most` lines or one piece is wider than a line
 */
export function wrapText(text: string, size: number, width: number, most: number): readonly string[] | null {
  const room = width / size;
  const { ems, byWord, byCharacter } = piecesOf(text);
  if (ems <= room) return most >= 1 ? [text] : null;
  if (ems > room * most) return null;
  const whole = filled(byWord, room);
  const broken = filled(byCharacter, room);
  const best = whole !== null && (broken === null || whole.length <= broken.length) ? whole : broken;
  return best === null || best.length > most ? null : best.map(written);
}

/** Greedy lines; a lone last character draws one more piece down to it. */
function filled(pieces: readonly Piece[], room: number): Piece[][] | null {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let taken = 0;
  for (const piece of pieces) {
    if (piece.ems > room) return null;
    if (line.length > 0 && !piece.space && taken + piece.ems > room) {
      lines.push(line);
      line = [];
      taken = 0;
    }
    if (line.length === 0 && piece.space) continue;
    line.push(piece);
    taken += piece.ems;
  }
  lines.push(line);
  const before = lines.at(-2);
  const last = written(line);
  if (before !== undefined && before.length > 1 && last.length === 1) {
    line.unshift(...before.splice(-1));
    if (textEms(written(line)) > room) return null;
  }
  return lines.some((each) => written(each).length === 1) ? null : lines;
}

function written(line: readonly Piece[]): string {
  return line
    .map((piece) => piece.text)
    .join("")
    .trim();
}

// A picture tries the same few hundred names in many widths.
const cut = new Map<string, Pieces>();
const MOST_KEPT = 5000;

function piecesOf(text: string): Pieces {
  const known = cut.get(text);
  if (known !== undefined) return known;
  if (cut.size >= MOST_KEPT) cut.clear();
  const measured = (parts: readonly string[]): readonly Piece[] =>
    parts.map((part) => ({ text: part, ems: textEms(part), space: part.trim() === "" }));
  const pieces = {
    ems: textEms(text),
    byWord: measured(pieced(text, true)),
    byCharacter: measured(pieced(text, false)),
  };
  cut.set(text, pieces);
  return pieces;
}

function pieced(text: string, wholeWords: boolean): readonly string[] {
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
