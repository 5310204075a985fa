type RawCatalogue = Readonly<Record<string, string>>;

/**
 * What keeps two languages of a catalogue from saying the same: missing keys and differing placeholders, one per line.
 * Shape: the raw JSON files, keys to ICU messages. Empty when all is well.
 *
 * @example expect(catalogueDifferences(german, english)).toEqual([]);
 */
export function catalogueDifferences(first: RawCatalogue, second: RawCatalogue): string[] {
  const keys = [...new Set([...Object.keys(first), ...Object.keys(second)])].sort();
  return keys.flatMap((key) => {
    const [one, two] = [first[key], second[key]];
    if (one === undefined || two === undefined)
      return [`${key} is missing in the ${one === undefined ? "first" : "second"}`];
    const [oneNames, twoNames] = [placeholderNames(one), placeholderNames(two)];
    return oneNames === twoNames ? [] : [`${key} has {${oneNames}} in the first and {${twoNames}} in the second`];
  });
}

function placeholderNames(message: string): string {
  const names = [...message.matchAll(/\{\s*(\w+)\s*(?=[,}])/g)].flatMap((match) => {
    // The text of a plural branch with a single word looks like a placeholder: `one {Rechnung}`.
    const isBranch =
      /(?:^|\s)(?:=\d+|\w+)\s*$/.test(message.slice(0, match.index)) && isInsideArgument(message, match.index);
    return isBranch || match[1] === undefined ? [] : [match[1]];
  });
  return [...new Set(names)].sort().join(", ");
}

/** Whether the position is directly inside `{name, plural, …}` and not in the text of one of its branches. */
function isInsideArgument(message: string, position: number): boolean {
  let depth = 0;
  for (const character of message.slice(0, position)) {
    if (character === "{") depth += 1;
    if (character === "}") depth -= 1;
  }
  return depth % 2 === 1;
}
