/**
 * The details of an entry of the timeline, which earlier and later versions wrote, too: what is not there, or not known here, is
 * null.
 */
export class EventFacts {
  private readonly facts: Readonly<Record<string, unknown>>;

  /** `data`: JSON text. */
  constructor(data: string) {
    const facts: unknown = JSON.parse(data);
    this.facts = typeof facts === "object" && facts !== null ? Object.fromEntries(Object.entries(facts)) : {};
  }

  text(name: string): string | null {
    const value = this.facts[name];
    return typeof value === "string" ? value : null;
  }

  flag(name: string): boolean | null {
    const value = this.facts[name];
    return typeof value === "boolean" ? value : null;
  }

  /** A whole number that GraphQL's Int holds. */
  count(name: string): number | null {
    const value = this.facts[name];
    return typeof value === "number" && Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? value : null;
  }

  texts(name: string): readonly string[] | null {
    const value = this.facts[name];
    return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : null;
  }

  oneOf<Value extends string>(values: readonly Value[], name: string): Value | null {
    return values.find((value) => value === this.facts[name]) ?? null;
  }

  /** Those that are known here. */
  someOf<Value extends string>(values: readonly Value[], name: string): readonly Value[] | null {
    const given = this.texts(name);
    return given === null ? null : values.filter((value) => given.includes(value));
  }
}
