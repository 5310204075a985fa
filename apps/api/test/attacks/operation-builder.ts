import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from "graphql";
import { newId } from "../../src/shared/ids";

type Variables = Readonly<Record<string, unknown>>;

export interface BuiltOperation {
  readonly name: string;
  readonly query: string;
  readonly takesId: boolean;
  /** `id` as every required id; then once for each optional one, with that one given as well. */
  variables(id: string): readonly Variables[];
}

/** Something that takes a value: an argument, or a field of an input. */
interface Slot {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly defaultValue?: unknown;
}

/** How far into an answer an operation looks, not counting the wrappings of lists and results. */
const DEPTH = 2;
const WRAPPINGS = ["edges", "node"];

const VALUES: Readonly<Record<string, unknown>> = {
  String: "Text",
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: "2026-05-04",
  DateTime: "2026-05-04T10:00:00.000Z",
  Decimal: "1",
  CurrencyCode: "EUR",
  email: "somebody@example.com",
  kind: "PORTAL_LINK",
};

/** Every query and mutation of a schema, with everything that it can answer. */
export function buildOperations(schema: GraphQLSchema): readonly BuiltOperation[] {
  return [
    ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => buildOperation("query", field)),
    ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => buildOperation("mutation", field)),
  ];
}

function buildOperation(kind: "query" | "mutation", field: GraphQLField<unknown, unknown>): BuiltOperation {
  const args = field.args.filter((arg) => isRequiredArgument(arg) || idsIn(arg).length > 0);
  const parameters = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(", ");
  const values = args.map(({ name }) => `${name}: $${name}`).join(", ");
  const call = args.length === 0 ? field.name : `${field.name}(${values})`;
  const ids = args.flatMap((arg) => idsIn(arg));
  return {
    name: field.name,
    query: `${kind}${parameters === "" ? "" : ` (${parameters})`} { ${call} ${select(field.type, DEPTH)} }`,
    takesId: ids.length > 0,
    variables: (id) => ["", ...ids].map((chosen) => fill(args, id, chosen)),
  };
}

/** Paths to the ids in a value, for example `filter.clientId`. */
function idsIn({ name, type }: Slot): readonly string[] {
  const named = getNamedType(type);
  if (named.name === "ID") return [name];
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields())
    .flatMap((field) => idsIn(field))
    .map((path) => `${name}.${path}`);
}

function fill(slots: readonly Slot[], id: string, chosen: string): Variables {
  const [first = "", ...rest] = chosen.split(".");
  const given = slots.filter(({ name, type, defaultValue }) => {
    return name === first || (isNonNullType(type) && defaultValue === undefined);
  });
  return Object.fromEntries(
    given.map(({ name, type }) => [name, valueOf({ name, type }, id, name === first ? rest.join(".") : "")]),
  );
}

function valueOf({ name, type }: Slot, id: string, chosen: string): unknown {
  if (isNonNullType(type)) return valueOf({ name, type: type.ofType }, id, chosen);
  if (isListType(type)) return [valueOf({ name, type: type.ofType }, id, chosen)];
  if (isInputObjectType(type)) return fill(Object.values(type.getFields()), id, chosen);
  if (type.name === "ID") return id;
  if (name === "idempotencyKey") return newId();
  if (isEnumType(type))
    return type.getValues().find(({ value }) => value === VALUES[name])?.name ?? type.getValues()[0]?.name;
  return VALUES[name] ?? VALUES[type.name];
}

function select(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return "";
  // Members of a union may use one name for different types; the first one gets it.
  const types = new Map<string, string>();
  const members = isUnionType(named) ? named.getTypes() : [named];
  const selections = members.filter(isObjectType).map((member) => {
    const fields = Object.values(member.getFields())
      .filter((field) => !field.args.some(isRequiredArgument))
      .filter((field) => isLeafType(getNamedType(field.type)) || depth > 1 || WRAPPINGS.includes(field.name))
      .filter((field) => (types.get(field.name) ?? String(field.type)) === String(field.type))
      .map((field) => {
        types.set(field.name, String(field.type));
        return `${field.name} ${select(field.type, WRAPPINGS.includes(field.name) ? depth : depth - 1)}`;
      });
    return `... on ${member.name} { ${["__typename", ...fields].join(" ")} }`;
  });
  return `{ __typename ${selections.join(" ")} }`;
}
