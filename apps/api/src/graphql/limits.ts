import { GraphQLError, type ValidationRule, Kind, type FragmentDefinitionNode, type SelectionSetNode } from "graphql";

/** Generous for any honest query, small for an attack. */
const MAX_DEPTH = 12;
const MAX_FIELDS = 600;
const MAX_ALIASES = 30;
/** Characters and tokens of a query text, refused before it is parsed or while parsing. */
export const MAX_QUERY_LENGTH = 40_000;
export const MAX_TOKENS = 4_000;
const INTROSPECTION_MAX_DEPTH = 20;

interface Size {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
}

/** Refuses a query that is too deep, too wide or repeats one field under many names. Fragments count where they are used. */
export const limitsRule: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const sizes = new Map<string, Size>();
    const size = measure(operation.selectionSet, (name) => context.getFragment(name) ?? null, sizes, new Set());
    const isIntrospection = operation.selectionSet.selections.every(
      (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith("__"),
    );
    const maxDepth = isIntrospection ? INTROSPECTION_MAX_DEPTH : MAX_DEPTH;
    const report = (what: string, found: number, limit: number): void => {
      if (found <= limit) return;
      context.reportError(
        new GraphQLError(`The query has ${what} ${String(found)}; the limit is ${String(limit)}.`, {
          nodes: operation,
        }),
      );
    };
    report("depth", size.depth, maxDepth);
    report("a number of fields of", size.fields, MAX_FIELDS);
    report("a number of aliases of", size.aliases, MAX_ALIASES);
  },
});

function measure(
  { selections }: SelectionSetNode,
  findFragment: (name: string) => FragmentDefinitionNode | null,
  known: Map<string, Size>,
  open: ReadonlySet<string>,
): Size {
  let depth = 0;
  let fields = 0;
  let aliases = 0;
  const add = (size: Size, levels: number): void => {
    depth = Math.max(depth, size.depth + levels);
    fields += size.fields;
    aliases += size.aliases;
  };
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      fields += 1;
      if (selection.alias !== undefined) aliases += 1;
      if (selection.selectionSet === undefined) add({ depth: 0, fields: 0, aliases: 0 }, 1);
      else add(measure(selection.selectionSet, findFragment, known, open), 1);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      add(measure(selection.selectionSet, findFragment, known, open), 0);
    } else {
      const name = selection.name.value;
      const fragment = findFragment(name);
      // A fragment that contains itself is another rule's error.
      if (fragment === null || open.has(name)) continue;
      const size = known.get(name) ?? measure(fragment.selectionSet, findFragment, known, new Set([...open, name]));
      known.set(name, size);
      add(size, 0);
    }
  }
  return { depth, fields, aliases };
}
