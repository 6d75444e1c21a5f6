/** Signs no document prints, around letters that are white. */
const BEGIN = "\ue000";
const END = "\ue001";
const WHITE = /\ue000[^\ue001]*\ue001/gu;

/** Marks letters as white until it is known what stands beside them. */
export function asWhite(text: string): string {
  return BEGIN + text + END;
}

/**
 * A paragraph's text with its white letters settled. Beside others they are not seen and left out;
 * where all are white the ground is likely dark (a head of a table), and they are kept.
 * `isTold`: letters are left out, or figures kept of which nobody can say whether they are seen.
 */
export function settleWhite(text: string): { readonly text: string; readonly isTold: boolean } {
  const seen = text.replace(WHITE, "");
  if (seen === text) return { text, isTold: false };
  const isLeftOut = seen.trim() !== "";
  const kept = isLeftOut ? seen : text.replace(/[\ue000\ue001]/gu, "");
  return { text: kept, isTold: isLeftOut || /[0-9]/u.test(kept) };
}
