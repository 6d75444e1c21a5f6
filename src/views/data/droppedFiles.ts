/** A file as it was given, with its folders in front of its name. */
export interface GivenFile {
  readonly name: string;
  readonly content: Blob;
}

/** The files of a drop, folders opened to the bottom; each with its folders in front of its name. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly GivenFile[]> {
  // The list empties once the event is over: everything is taken from it before the first wait.
  const entries = [...transfer.items].map((item) => (item.kind === "file" ? item.webkitGetAsEntry() : null));
  const plain = [...transfer.files];
  if (entries.every((entry) => entry === null)) return pickedFiles(plain);
  const found = await Promise.all(entries.filter((entry) => entry !== null).map(filesUnder));
  return found.flat().filter(({ name }) => !isHidden(name));
}

/** The files of a picker, of a folder's with their path. */
export function pickedFiles(files: readonly File[]): readonly GivenFile[] {
  return files
    .map((file) => ({ name: file.webkitRelativePath || file.name, content: file }))
    .filter(({ name }) => !isHidden(name));
}

async function filesUnder(entry: FileSystemEntry): Promise<readonly GivenFile[]> {
  if (isFile(entry)) {
    const content = await new Promise<File | null>((resolve) => {
      entry.file(resolve, () => {
        resolve(null);
      });
    });
    return content === null ? [] : [{ name: entry.fullPath.replace(/^\//u, ""), content }];
  }
  if (!isFolder(entry)) return [];
  const inside = await entriesOf(entry);
  return (await Promise.all(inside.map(filesUnder))).flat();
}

/** A folder tells its entries by the hundred; an empty answer is its end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => {
        resolve([]);
      });
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** What systems leave in folders, and the locks of open documents. */
function isHidden(path: string): boolean {
  return /(?:^|\/)(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/iu.test(path);
}
