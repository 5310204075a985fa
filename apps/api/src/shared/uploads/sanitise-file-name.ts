const MAX_LENGTH = 200;
/** Control and format characters (including those that reverse the reading direction), and what some systems forbid. */
// oxlint-disable-next-line no-control-regex -- these are what has to go
const UNSAFE_CHARACTERS = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF<>:"|?*]/g;

/**
 * Makes an untrusted file name harmless: the last part of any path, no control characters, no leading dots.
 * Shape: at most 200 characters, the extension kept; `fallback` when nothing is left of it.
 */
export function sanitiseFileName(name: string, fallback: string): string {
  const lastPart = name.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const safe = lastPart
    .replace(UNSAFE_CHARACTERS, "")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  return shorten(safe === "" ? fallback : safe);
}

/** Numbers repeated names, ignoring case: `a.pdf`, `a (2).pdf`. Shape: as many names in the same order. */
export function makeFileNamesUnique(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1) unique = numbered(name, count);
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function numbered(name: string, count: number): string {
  const [stem, extension] = splitExtension(name);
  return `${stem} (${count})${extension}`;
}

function shorten(name: string): string {
  const [stem, extension] = splitExtension(name);
  const cut = stem.slice(0, MAX_LENGTH - extension.length);
  // Cutting may leave half a character behind.
  return `${cut.replace(/\p{Cs}$/u, "")}${extension}`;
}

function splitExtension(name: string): [stem: string, extension: string] {
  const extension = /\.[^.]{1,10}$/.exec(name)?.[0] ?? "";
  return [name.slice(0, name.length - extension.length), extension];
}
