import type { FakeProvider } from "../fake-providers/fake-provider";

/** The same, by whoever takes time for it. */
type Awaitable<Part> = {
  readonly [Name in keyof Part]: Part[Name] extends (...parameters: infer Parameters) => infer Answer
    ? (...parameters: Parameters) => Answer | Promise<Answer>
    : Part[Name];
};

/** What the core's part of the suite does at a provider, also at the sandbox, whose books lie in the same database. */
export type CoreDouble = Awaitable<Omit<FakeProvider, "server" | "listen" | "close" | "movePages">>;
