/** Heights in pixels of a view as embedded: in a phone's column of 360 px, and in one of 720 px. */
type Heights = readonly [narrow: number, wide: number];

/** As measured over the departments of the example data; a view says its own height once it is drawn. */
const HEIGHTS: Readonly<Record<string, Heights>> = {
  overview: [2700, 985],
  department: [1400, 1000],
  tree: [1550, 930],
  composition: [1650, 1350],
  change: [1000, 825],
  "three-public": [2300, 845],
  compare: [1300, 800],
  flow: [1000, 850],
  projects: [1150, 1000],
  quality: [2500, 1750],
  data: [530, 330],
  about: [1170, 920],
};

/** Views that are much shorter where they show one department. */
const OF_ONE: Readonly<Record<string, Heights>> = {
  composition: [590, 440],
  quality: [640, 390],
  projects: [1150, 705],
};

const OTHER: Heights = [1000, 900];

interface Asked {
  /** The element's `view`; null for the default. */
  readonly view: string | null;
  /** The element's `dept`; null for none. */
  readonly dept: string | null;
  /** The element's `height`, in pixels; it counts where it can be read. */
  readonly hint: string | null;
  /** Width of the element. */
  readonly width: number;
}

/** The room kept for a view until the frame says its height, so that the host's page moves little or not at all. */
export function reservedHeight({ view, dept, hint, width }: Asked): number {
  if (hint !== null && /^[1-9]\d{1,3}$/u.test(hint.trim())) return Number(hint);
  const name = view ?? "overview";
  const one = dept === null || dept.includes(",") ? undefined : OF_ONE[name];
  const [narrow, wide] = one ?? HEIGHTS[name] ?? OTHER;
  return width < 540 ? narrow : wide;
}
