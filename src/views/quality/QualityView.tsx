/** Can it be trusted? */
export function QualityView() {
  return null;
}
