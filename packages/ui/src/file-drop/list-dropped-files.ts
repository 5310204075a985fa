/**
 * Everything that is dropped, and what is in dropped folders as far as `accept` names its ending: folders hold other things
 * as well. Call it while the event is being handled: afterwards, browsers forget what was dropped.
 */
export async function listDroppedFiles(transfer: DataTransfer, accept: string): Promise<readonly File[]> {
  const plain = [...transfer.files];
  const entries = Array.from(transfer.items).flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some(isFolder)) return plain;
  try {
    const found = await Promise.all(entries.map((entry) => filesOf(entry)));
    return found
      .flat()
      .filter(({ file, isTop }) => isTop || hasEnding(file, accept))
      .map(({ file }) => file);
  } catch {
    // A folder that can't be read comes as a file that can't be read either, and whoever takes it says so.
    return plain;
  }
}

interface FoundFile {
  readonly file: File;
  /** Dropped itself, not with a folder. */
  readonly isTop: boolean;
}

async function filesOf(entry: FileSystemEntry, isTop = true): Promise<readonly FoundFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ file, isTop }];
  }
  if (!isFolder(entry)) return [];
  const inside: FileSystemEntry[] = [];
  const reader = entry.createReader();
  for (;;) {
    // A hundred at a time, in Chromium.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break;
    inside.push(...some);
  }
  return (await Promise.all(inside.map((each) => filesOf(each, false)))).flat();
}

function hasEnding({ name }: File, accept: string): boolean {
  const endings = accept.split(",").map((each) => each.trim().toLowerCase());
  return endings.some((ending) => ending.startsWith(".") && name.toLowerCase().endsWith(ending));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
