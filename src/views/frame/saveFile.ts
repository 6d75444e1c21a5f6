/** Hands a text to the browser's own saving of files. The byte order mark lets Excel read it as UTF-8. */
export function saveText(name: string, type: string, text: string): void {
  saveBlob(name, new Blob(["\uFEFF", text], { type: `${type};charset=utf-8` }));
}

/** Hands any content to the browser's own saving of files. */
export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
