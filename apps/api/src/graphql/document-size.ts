import {
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

export interface SizeLimits {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  /** Operations and fragments. */
  readonly definitions: number;
  readonly directives: number;
  /** Everything that is looked at, fragments where they are used. */
  readonly selections: number;
  /** Of fields with the same name in one place, which GraphQL's rules compare each with each. */
  readonly comparisons: number;
}

/** A selection, and the fragments that it is in. */
interface Placed<Node> {
  readonly node: Node;
  readonly within: ReadonlySet<string>;
}

/** Of an argument's text, about as much work as comparing two fields. */
const CHARACTERS_PER_COMPARISON = 10;
const NOWHERE: ReadonlySet<string> = new Set();
/** Of introspection: each type refers to others, so lists of lists of types grow without end. */
const TYPE_REFERENCES: ReadonlySet<string> = new Set(["type", "ofType", "possibleTypes", "interfaces"]);
const TYPE_LISTS: ReadonlySet<string> = new Set([
  "fields",
  "inputFields",
  "enumValues",
  "possibleTypes",
  "interfaces",
  "args",
]);

class TooLarge extends Error {}

/** Adds up what a document asks for, and stops where it is too much. Fields that fall into one place are counted there together. */
export class DocumentSize {
  private readonly counts = { fields: 0, aliases: 0, directives: 0, selections: 0, comparisons: 0 };
  private limits: SizeLimits | null = null;
  private deepest = 0;

  /** Takes what it comes across from `unused`. */
  constructor(
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly unused: Set<string>,
  ) {}

  get fields(): number {
    return this.counts.fields;
  }

  get depth(): number {
    return this.deepest;
  }

  /** What there is too much of, now that this is added; null if nothing. */
  add(
    { selectionSet, directives }: OperationDefinitionNode | FragmentDefinitionNode,
    limits: SizeLimits,
  ): string | null {
    this.limits = limits;
    try {
      this.count("directives", directives?.length ?? 0);
      this.addPlace([{ node: selectionSet, within: NOWHERE }], 1, []);
      return null;
    } catch (error) {
      if (error instanceof TooLarge) return error.message;
      throw error;
    }
  }

  /** Selections whose fields become one object. */
  private addPlace(sets: readonly Placed<SelectionSetNode>[], depth: number, path: readonly string[]): void {
    this.deepest = Math.max(this.deepest, depth);
    this.assertAtMost("a depth", depth, this.limits?.depth ?? 0);
    const byName = new Map<string, Placed<FieldNode>[]>();
    const seen = new Set<string>();
    for (const set of sets) this.collect(set, byName, seen);
    for (const fields of byName.values()) this.addFields(fields, depth, path);
  }

  private collect(
    { node, within }: Placed<SelectionSetNode>,
    byName: Map<string, Placed<FieldNode>[]>,
    seen: Set<string>,
  ): void {
    for (const selection of node.selections) {
      this.count("selections", 1);
      this.count("directives", selection.directives?.length ?? 0);
      if (selection.kind === Kind.FIELD) {
        this.count("fields", 1);
        if (selection.alias !== undefined) this.count("aliases", 1);
        const name = (selection.alias ?? selection.name).value;
        const same = byName.get(name);
        if (same === undefined) byName.set(name, [{ node: selection, within }]);
        else same.push({ node: selection, within });
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        this.collect({ node: selection.selectionSet, within }, byName, seen);
      } else {
        this.collectFragment(selection.name.value, within, byName, seen);
      }
    }
  }

  /** Once for each place, as GraphQL does it. A fragment that contains itself is another rule's error. */
  private collectFragment(
    name: string,
    within: ReadonlySet<string>,
    byName: Map<string, Placed<FieldNode>[]>,
    seen: Set<string>,
  ): void {
    this.unused.delete(name);
    const fragment = this.fragments.get(name);
    if (fragment === undefined || within.has(name) || seen.has(name)) return;
    seen.add(name);
    this.collect({ node: fragment.selectionSet, within: new Set([...within, name]) }, byName, seen);
  }

  private addFields(fields: readonly Placed<FieldNode>[], depth: number, path: readonly string[]): void {
    const [first] = fields;
    if (first === undefined) return;
    const others = fields.length - 1;
    const sizes = fields.map(({ node }) => sizeOfArguments(node.arguments));
    this.count("comparisons", (fields.length * others) / 2 + others * sizes.reduce((sum, size) => sum + size, 0));
    const sets = fields.flatMap(({ node: { selectionSet }, within }) =>
      selectionSet === undefined ? [] : [{ node: selectionSet, within }],
    );
    if (sets.length === 0) return;
    const name = first.node.name.value;
    const inside = path.length > 0 || name.startsWith("__") ? [...path, name] : path;
    if (inside.length > 0) assertBoundedIntrospection(first.node, path);
    this.addPlace(sets, depth + 1, inside);
  }

  private count(what: keyof DocumentSize["counts"], more: number): void {
    this.counts[what] += more;
    this.assertAtMost(`a number of ${what}`, this.counts[what], this.limits?.[what] ?? 0);
  }

  private assertAtMost(what: string, found: number, limit: number): void {
    if (found <= limit) return;
    throw new TooLarge(`The query has ${what} of ${String(found)} or more; the limit is ${String(limit)}.`);
  }
}

/** Descriptions of the schema are made without any database, and all at once: the whole of it once is enough. */
function assertBoundedIntrospection({ alias, name: { value: name } }: FieldNode, path: readonly string[]): void {
  if (alias !== undefined && name !== "__type") {
    throw new TooLarge("The query asks for the schema under names of its own.");
  }
  if (TYPE_LISTS.has(name) && path.some((outer) => TYPE_REFERENCES.has(outer))) {
    throw new TooLarge("The query asks for lists inside the types of types: ask for `__type(name: …)` instead.");
  }
}

/** Nothing for none; else by the length of their text. */
function sizeOfArguments(args: readonly ArgumentNode[] | undefined): number {
  const first = args?.[0]?.loc;
  const last = args?.at(-1)?.loc;
  if (first === undefined || last === undefined) return 0;
  return Math.ceil((last.end - first.start) / CHARACTERS_PER_COMPARISON);
}
