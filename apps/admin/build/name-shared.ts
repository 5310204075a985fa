/** What brings hundreds of kilobytes along, by the chunk for all that leads to it. */
const HEAVY = {
  "shared-forms": /[\\/]node_modules[\\/](?:zod|react-hook-form)[\\/]/,
  "shared-pickers": /[\\/]node_modules[\\/](?:react-aria|react-stately)[\\/]/,
} as const;

interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/** The chunk for a module that many pages need. */
export function nameShared(id: string, graph: ModuleGraph): string {
  const needed = [...findNeeded(id, graph)];
  for (const [name, files] of Object.entries(HEAVY)) if (needed.some((each) => files.test(each))) return name;
  return "shared";
}

/** A module and all that it imports, however far away. */
function findNeeded(id: string, graph: ModuleGraph, found = new Set<string>()): Set<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const each of graph.getModuleInfo(id)?.importedIds ?? []) findNeeded(each, graph, found);
  return found;
}
