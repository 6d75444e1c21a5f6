/** A step of the reader on the prerendered page, kept by boot.js: a button pressed, or a choice made, each by its place among its kind. */
type Step = readonly ["press", number] | readonly ["choose", number, string | boolean];

/**
 * Does again in the app what the reader did while only the prerendered page was there: boxes
 * opened, buttons pressed, choices made. Waits, frame by frame, until the app stands in its place.
 */
export function repeatWhatWasDone(root: HTMLElement): void {
  const prerendered = root.querySelector("[data-prerendered]");
  const opened = [...(prerendered?.querySelectorAll("details") ?? [])].flatMap((box, at) =>
    box.open ? [at] : [],
  );
  requestAnimationFrame(() => {
    if (root.querySelector("[data-prerendered]") !== null) {
      repeatWhatWasDone(root);
      return;
    }
    const boxes = root.querySelectorAll("details");
    for (const at of opened) boxes.item(at).open = true;
    const page = document.documentElement;
    const steps = JSON.parse(page.dataset["steps"] ?? "[]") as readonly Step[];
    delete page.dataset["steps"];
    // All are looked for before the first is done: each counted on a page that no step had changed.
    inTurn(steps.map((step) => repetition(step, root)));
  });
}

/** A frame for each: what one changes is drawn before the next is done. */
function inTurn([next, ...rest]: readonly (() => void)[]): void {
  if (next === undefined) return;
  next();
  requestAnimationFrame(() => {
    inTurn(rest);
  });
}

function repetition(step: Step, root: HTMLElement): () => void {
  if (step[0] === "press") {
    const button = root.querySelectorAll("button").item(step[1]);
    return () => {
      button.focus();
      button.click();
    };
  }
  const [, at, value] = step;
  const field = root.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select").item(at);
  return () => {
    field.focus();
    if (typeof value === "boolean") field.click();
    else choose(field, value);
  };
}

/** React hears of a value set from outside only if it does not see it being set. */
function choose(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  const kind = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, "value")?.set?.call(field, value);
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
}
