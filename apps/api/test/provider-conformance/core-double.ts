import type { FakeProvider } from "../fake-providers/fake-provider";

/** The same, asynchronous if need be. */
type Awaitable<Part> = {
  readonly [Name in keyof Part]: Part[Name] extends (...parameters: infer Parameters) => infer Answer
    ? (...parameters: Parameters) => Answer | Promise<Answer>
    : Part[Name];
};

/** What the core's part of the suite does at a provider, including the sandbox, whose books are in the same database. */
export type CoreDouble = Awaitable<Omit<FakeProvider, "server" | "listen" | "close" | "movePages">>;
