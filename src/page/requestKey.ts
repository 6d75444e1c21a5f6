import { figureKey, ratioKey } from "../core/budget/figureKey.ts";
import type { EvidenceRequest } from "../ui/ReaderContext.tsx";

/** The address's name of what a request asks for; null where nothing prints it. */
export function requestKey({ figure, whole }: EvidenceRequest): string | null {
  return whole === undefined ? figureKey(figure) : ratioKey(figure, whole);
}
