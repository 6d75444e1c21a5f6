/** A horizontal strip of the frame in CSS pixels from its upper edge. */
export interface Strip {
  readonly top: number;
  readonly bottom: number;
}

/** Room above and below a dialog inside its strip. */
const GAP = 12;
/** A dialog gets at least this much, or as much as it wants if that is less. */
const LEAST = 480;

interface Asked {
  /** What the reader sees of the frame; null where the browser does not tell. */
  readonly seen: Strip | null;
  /** Where the reader pressed last; null where a link opened the dialog. */
  readonly pressed: number | null;
  readonly frameHeight: number;
  /** Height of the dialog with all its content. */
  readonly wanted: number;
  /** Whether the host makes the frame as high as it asks. */
  readonly follows: boolean;
}

/**
 * Where a dialog opens in a frame that may be much higher than what the reader sees of it: in the part
 * that is seen, else about what was pressed. Where that leaves too little room it reaches further down,
 * out of the frame too if the host lets the frame grow; else it is moved up into the frame.
 */
export function overlayStrip({ seen, pressed, frameHeight, wanted, follows }: Asked): Strip {
  const { top, bottom } = seen ?? about(pressed, frameHeight);
  const least = Math.min(wanted + 2 * GAP, LEAST);
  const reach = Math.max(bottom, top + least);
  if (follows || reach <= frameHeight) return { top, bottom: reach };
  return { top: Math.max(0, Math.min(top, frameHeight - least)), bottom: frameHeight };
}

function about(pressed: number | null, frameHeight: number): Strip {
  const top = Math.max(0, (pressed ?? LEAST / 2) - LEAST / 2);
  return { top, bottom: Math.min(frameHeight, top + LEAST) };
}
