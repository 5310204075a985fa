import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  getNamedType,
} from "graphql";

/** Random numbers from a seed, the same on every machine (mulberry32). */
export class Dice {
  constructor(private state: number) {}

  /** 0 up to, not including, `sides`. */
  roll(sides: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  }

  oneOf<Value>(values: readonly [Value, ...Value[]]): Value {
    return values[this.roll(values.length)] ?? values[0];
  }
}

export interface MadeOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Ids that exist: of the caller's merchant and of another one. */
type KnownIds = readonly [string, ...string[]];

/** What no field of any type expects. */
const STRANGE = [
  null,
  "",
  " ",
  "\u200b\u200b",
  "NaN",
  "-1",
  "1e309",
  "\u0000\u202e\ud800",
  "😀".repeat(300),
  "x".repeat(20_000),
  "' OR 1=1 --",
  "../../etc/passwd",
  "0000-00-00",
  "9999999999999999.99",
  -1,
  0,
  1.5,
  2_147_483_648,
  -2_147_483_649,
  Number.MAX_SAFE_INTEGER,
  1e308,
  true,
  [],
  [[[[null]]]],
  {},
  { __proto__: null, constructor: 1 },
] as const;

const FITTING: Readonly<Record<string, readonly [unknown, ...unknown[]]>> = {
  Int: [0, 1, -1, 100, 101, 2_147_483_647, -2_147_483_648],
  Float: [0, -1.5, 1e308],
  Boolean: [true, false],
  String: ["", "Regal", "  ", "Ünïcødé 漢字 😀", "x".repeat(5_000), "a@b", "\u0000", "{}", "2026-05-04"],
  Date: ["2026-05-04", "0001-01-01", "9999-12-31"],
  DateTime: ["2026-05-04T10:00:00Z", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z"],
  Decimal: ["0", "-1", "119.00", "999999999999999.9999999999", "0.0000000001", "-0"],
  CurrencyCode: ["EUR", "XXX", "JPY"],
};

/** Writes operations that fit a schema in form, with values that often do not. */
export class OperationMaker {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly dice: Dice,
    private readonly ids: KnownIds,
  ) {}

  /** An operation with one field of the schema's, every argument in a variable of its own. */
  make(kind: "query" | "mutation"): MadeOperation {
    const root = kind === "query" ? this.schema.getQueryType() : this.schema.getMutationType();
    const fields = Object.values(root?.getFields() ?? {});
    const field = fields[this.dice.roll(fields.length)];
    if (field === undefined) throw new Error(`The schema has no ${kind}`);
    return this.makeFor(kind, field);
  }

  makeFor(kind: "query" | "mutation", field: GraphQLField<unknown, unknown>): MadeOperation {
    const variables: Record<string, unknown> = {};
    const declarations: string[] = [];
    const given: string[] = [];
    for (const argument of field.args) {
      if (!isRequiredArgument(argument) && this.dice.roll(4) === 0) continue;
      // Where there is a default, a nullable variable is allowed and null gets through to the field.
      const isLoose = argument.defaultValue !== undefined && isNonNullType(argument.type);
      const type = isLoose && isNonNullType(argument.type) ? argument.type.ofType : argument.type;
      declarations.push(`$${argument.name}: ${String(type)}`);
      given.push(`${argument.name}: $${argument.name}`);
      if (this.dice.roll(12) > 0) variables[argument.name] = this.valueFor(type, 0);
    }
    const head = declarations.length === 0 ? "" : `(${declarations.join(", ")})`;
    const call = given.length === 0 ? field.name : `${field.name}(${given.join(", ")})`;
    return { query: `${kind} Made${head} { ${call}${this.selectionOf(field.type, 0)} }`, variables };
  }

  private valueFor(type: GraphQLInputType, depth: number): unknown {
    if (this.dice.roll(15) === 0) return this.dice.oneOf(STRANGE);
    if (isNonNullType(type)) return this.valueFor(type.ofType, depth);
    if (this.dice.roll(8) === 0) return null;
    if (isListType(type)) {
      const length = this.dice.oneOf([0, 1, 2, 2, 3, 300]);
      const item = (): unknown => this.valueFor(type.ofType, depth + 1);
      const first = item();
      return Array.from({ length }, () => (length > 3 ? first : item()));
    }
    if (isEnumType(type)) {
      const names = type.getValues().map(({ name }) => name);
      return this.dice.oneOf(["NO_SUCH_VALUE", ...names, ...names, ...names]);
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isNonNullType(field.type) || (depth < 4 && this.dice.roll(3) > 0),
      );
      return Object.fromEntries(fields.map((field) => [field.name, this.valueFor(field.type, depth + 1)]));
    }
    return this.leafFor(type.name);
  }

  private leafFor(name: string): unknown {
    if (name === "ID") return this.dice.oneOf([...this.ids, ...this.ids, "no id", "", "1", 7]);
    return this.dice.oneOf(FITTING[name] ?? STRANGE);
  }

  /** Every leaf, and a random part of what is below. */
  private selectionOf(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (isLeafType(named)) return "";
    if (isAbstractType(named)) {
      const members = this.schema.getPossibleTypes(named);
      const parts = members.map((member) => `... on ${member.name}${this.selectionOf(member, depth + 1)}`);
      // Members may have fields of one name and different types: then only their kind is asked for.
      return depth > 1 || this.dice.roll(3) === 0 ? " { __typename }" : ` { __typename ${parts.join(" ")} }`;
    }
    if (!isObjectType(named)) return "";
    const fields = Object.values(named.getFields()).filter(
      (field) =>
        !field.args.some((argument) => isRequiredArgument(argument)) &&
        (isLeafType(getNamedType(field.type)) ? this.dice.roll(2) === 0 : depth < 3 && this.dice.roll(4) === 0),
    );
    return ` { ${["__typename", ...fields.map((field) => field.name + this.selectionOf(field.type, depth + 1))].join(" ")} }`;
  }
}
