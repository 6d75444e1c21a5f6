/** What of a console pdf.js speaks to. */
export interface Listened {
  warn: (...words: readonly unknown[]) => void;
}

/** pdf.js tells its warnings to the console only; all others go on to it. Ends with the function returned. */
export function hearWarnings(console: Listened, heard: (warning: string) => void): () => void {
  const { warn } = console;
  console.warn = (...words) => {
    const [first] = words;
    if (typeof first === "string" && first.startsWith("Warning: ")) heard(first.slice("Warning: ".length));
    else warn(...words);
  };
  return () => {
    console.warn = warn;
  };
}
