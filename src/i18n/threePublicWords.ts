import type { Likeness } from "../core/analysis/peers.ts";
import type {
  Piece,
  Ranked,
  RankingFailure,
  RankingGroup,
  Saying,
  ThreePublicMoney,
} from "../core/analysis/threePublicRanking.ts";

/** Words of the view of 三公 across departments. */
export interface ThreePublicMessages {
  /** Short names for column heads. */
  readonly items: Readonly<Record<Ranked, string>>;
  readonly sentence: ThreePublicSentence;
  readonly money: Readonly<Record<ThreePublicMoney | "unnamed", string>>;
  /** How the departments came to be shown; null where the address names them. */
  readonly chosen: Readonly<Record<"named" | "peers" | "most", string | null>>;
  readonly loaded: (departments: number) => string;
  readonly rankedN: (item: string, n: number) => string;
  readonly rankBy: string;
  readonly show: string;
  readonly modes: Readonly<Record<"amount" | "share" | "change" | "piece" | "final", string>>;
  readonly scale: string;
  readonly scales: Readonly<Record<"linear" | "log", string>>;
  readonly chart: string;
  readonly charts: Readonly<Record<"bars" | "strip", string>>;
  readonly table: ThreePublicTableWords;
  readonly sayings: (saying: Saying, tableHas: boolean) => string | null;
  readonly pooled: (by: string | null) => string;
  readonly noPieces: (piece: Piece) => string;
  readonly pieces: Readonly<Record<Piece, string>>;
  readonly legend: Readonly<Record<"zero" | "dashed" | "pooled" | "scale" | "log", string>>;
  readonly strip: (item: string, n: number, own: string | null, rank: number | null) => string;
  readonly stripNote: string;
  readonly unranked: ThreePublicUnrankedWords;
  readonly standing: ThreePublicStandingWords;
  readonly beside: Readonly<Record<"title" | "note" | "own" | "whole", string>>;
  readonly funds: {
    readonly title: string;
    readonly note: string;
    readonly said: Readonly<Record<ThreePublicMoney | "unnamed", string>>;
    readonly named: string;
  };
  readonly peers: ThreePublicPeerWords;
  readonly semicolon: string;
  /** The heads of the file: department to condition. */
  readonly csv: readonly string[];
  readonly source: (documents: number) => string;
  readonly nothing: string;
  readonly nothingWhy: string;
  readonly toOverview: string;
}

export interface ThreePublicSentence {
  readonly inPlace: (place: string, departments: number) => string;
  readonly inPlaces: (departments: number) => string;
  /** 上海市普陀区4个部门2025年公务接待费从: the least follows. */
  readonly range: (subject: string, year: number, phase: RankingGroup["phase"], item: string) => string;
  readonly to: string;
  readonly alike: (subject: string, year: number, phase: RankingGroup["phase"], item: string) => string;
  /** 平乡县人民政府办公室2023年“三公”经费: the figure follows. */
  readonly one: (department: string, year: number, phase: RankingGroup["phase"], item: string) => string;
  readonly share: (percent: string) => string;
  readonly shares: (least: string, most: string) => string;
  readonly place: (rank: number, n: number) => string;
  readonly pooled: (departments: number, item: string, by: readonly string[]) => string;
  readonly unrankedTotal: string;
  readonly alone: string;
  readonly none: (subject: string, year: number, phase: RankingGroup["phase"]) => string;
}

export interface ThreePublicTableWords {
  readonly name: string;
  readonly department: string;
  readonly appropriation: string;
  readonly rank: (rank: number) => string;
  readonly unranked: string;
  readonly ranked: (n: number) => string;
  readonly full: (text: string) => string;
  /** What a strip's ends stand for. */
  readonly extent: (text: string, isLog: boolean) => string;
  readonly pooledHead: string;
  readonly fewHead: (n: number) => string;
  readonly share: (text: string) => string;
  readonly againstPrior: string;
  readonly same: string;
  readonly noChange: string;
  readonly otherUnits: string;
  readonly bases: Readonly<Record<"computed" | "stated" | "derived" | "unknown", string>>;
  readonly saidOtherwise: string;
  readonly budgeted: string;
  readonly final: string;
  readonly difference: string;
  readonly noBudgeted: string;
  readonly perPiece: (piece: Piece, count: string, year: number) => string;
  readonly noCount: string;
  readonly list: string;
  readonly comma: string;
  readonly reasons: (kinds: readonly string[]) => string;
}

export interface ThreePublicUnrankedWords {
  readonly title: string;
  readonly note: string;
  readonly document: string;
  readonly why: string;
  readonly failures: (failure: RankingFailure) => string;
  readonly absent: string;
  readonly more: (count: number) => string;
}

export interface ThreePublicStandingWords {
  readonly title: string;
  readonly note: string;
  readonly item: string;
  readonly compares: string;
  readonly why: string;
  readonly yes: (departments: number) => string;
  readonly no: string;
  readonly all: (departments: number, group: RankingGroup) => string;
  readonly some: (known: number, silent: readonly string[]) => string;
  readonly few: (known: number) => string;
  readonly pools: (department: string, by: string | null) => string;
  readonly carrying: (department: string) => string;
  readonly carryingEnd: string;
  readonly holdsPooled: (items: readonly string[]) => string;
  readonly perVehicle: string;
  readonly vehicles: (department: string, count: string, year: number) => string;
  readonly noVehicles: (departments: number) => string;
  readonly noCount: (departments: number) => string;
}

export interface ThreePublicPeerWords {
  readonly title: string;
  readonly note: string;
  readonly groupNote: string;
  readonly name: string;
  readonly why: string;
  readonly alike: Readonly<Record<Likeness, string>>;
  readonly unlike: string;
  readonly total: string;
  readonly shown: string;
  readonly add: string;
  readonly remove: string;
  readonly usual: string;
}
