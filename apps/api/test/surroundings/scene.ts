import { type TestApi, type TestMerchant, createTestApi } from "../create-test-api";
import type { Environment } from "../../src/config/environment";
import type { ServerProcess } from "../server-process";

/** For a test that starts a server: on a machine that has much to do, that alone can take a while. */
export const LIMIT_MS = 120_000;

/** A server may close a connection at any time that waits for its next request. */
const OWN_CONNECTION = { connection: "close" };

export interface Answer {
  readonly status: number;
  /** Null when it may not be asked again by itself. */
  readonly retryAfter: string | null;
  readonly code: string | null;
  readonly data: unknown;
}

/** A merchant with an API key, whose server runs in a process of its own. The test's own API is the way to the database. */
export interface Scene {
  readonly api: TestApi;
  readonly merchant: TestMerchant;
  readonly environment: Environment;
  /** Creates a client of this name. */
  write(server: ServerProcess, name: string): Promise<Answer>;
  /** Asks for the merchant's name. */
  read(server: ServerProcess): Promise<Answer>;
  /** The names of all clients. */
  names(): Promise<readonly string[]>;
}

export async function createScene(overrides: Partial<Environment> = {}): Promise<Scene> {
  const api = await createTestApi();
  // The server process has the clock of this machine.
  api.clock.advance(Date.now() - api.clock.now().getTime());
  const merchant = await api.createMerchant();
  const headers = { ...OWN_CONNECTION, "content-type": "application/json", ...(await merchant.keyHeaders()) };
  const ask = async ({ origin }: ServerProcess, query: string, variables: object = {}): Promise<Answer> => {
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${origin}/graphql`, { method: "POST", headers, body });
    const answer = (await response.json()) as {
      readonly data?: unknown;
      readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
    };
    return {
      status: response.status,
      retryAfter: response.headers.get("retry-after"),
      code: answer.errors?.[0]?.extensions.code ?? null,
      data: answer.data ?? null,
    };
  };
  return {
    api,
    merchant,
    environment: { ...api.environment, databaseWaitMs: 3_000, stopWaitMs: 1_000, ...overrides },
    write: (server, name) =>
      ask(server, `mutation ($input: CreateClientInput!) { createClient(input: $input) { __typename } }`, {
        input: { data: { name } },
      }),
    read: (server) => ask(server, "{ clients(first: 1) { edges { node { id } } } }"),
    names: async () => {
      const rows = await api.server.database.rows<{ name: string }>(
        `SELECT name AS "name" FROM client WHERE merchant_id = :merchantId`,
        { merchantId: merchant.scope.merchantId },
      );
      return rows.map(({ name }) => name);
    },
  };
}

/** Can't be served now, and may be asked again: the whole answer says so. */
export const TRY_AGAIN = { status: 503, retryAfter: "5", code: "UNAVAILABLE", data: null };

interface CheckState {
  readonly status: string;
  readonly since: string;
  readonly problem?: string;
}

interface Health {
  readonly status: string;
  readonly checks: Readonly<Record<string, CheckState | undefined>>;
}

export async function readHealth(
  { origin }: Pick<ServerProcess, "origin">,
  path: "/health" | "/ready" = "/health",
): Promise<Health & { readonly httpStatus: number }> {
  const response = await fetch(`${origin}${path}`, { headers: OWN_CONNECTION });
  return { httpStatus: response.status, ...((await response.json()) as Health) };
}

/** Asks until the answer is as expected; the test's own limit ends it. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
}
