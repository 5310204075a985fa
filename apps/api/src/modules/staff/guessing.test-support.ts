import { hash } from "argon2";
import { TOTP } from "otpauth";
import type { TestApi, TestMerchant } from "../../../test/create-test-api";
import { newStaffMember } from "./staff-member";

export const PASSWORD = "the right password 2026";

export interface Member {
  readonly id: string;
  readonly email: string;
  /** Of the second factor; null: none. */
  readonly totpSecret: string | null;
}

/** Somebody whose password is compared in no time, so that a test can try many. */
export async function addMember(
  api: TestApi,
  merchant: TestMerchant,
  { email, password = PASSWORD, totpSecret = null }: Partial<Member> & { email: string; password?: string },
): Promise<Member> {
  const passwordHash = await hash(password, { memoryCost: 1024, timeCost: 2, parallelism: 1 });
  const now = api.clock.now();
  const { database, services } = api.server;
  const made = newStaffMember({ name: "Ida Sonnentau", email, role: "OWNER", locale: "de", passwordHash }, now);
  const member = {
    ...made,
    totpSecret: totpSecret === null ? null : services.totpSecrets.seal(merchant.scope, made.id, totpSecret),
    totpConfirmedAt: totpSecret === null ? null : now.toISOString(),
  };
  await database.transaction(() => services.staffRepository.insert(merchant.scope, member));
  return { id: member.id, email, totpSecret };
}

export function codeAt(secret: string, now: Date): string {
  return new TOTP({ secret }).generate({ timestamp: now.getTime() });
}

export function wrongCode(secret: string, now: Date): string {
  const right = [-30_000, 0, 30_000].map((offset) => codeAt(secret, new Date(now.getTime() + offset)));
  return ["000000", "111111", "222222", "333333"].find((code) => !right.includes(code)) ?? "";
}

interface Outcome {
  readonly __typename: string;
  readonly retryAfterSeconds?: number | null;
}

interface Answered {
  readonly status: number;
  /** Mutations with their outcomes. */
  readonly body: { readonly data?: Readonly<Record<string, Outcome>> };
}

/** Sends one request: as a browser, to a server in this process or in another. */
export type Send = (request: {
  readonly ip: string;
  readonly cookie: string;
  readonly payload: object;
}) => Promise<Answered & { readonly cookies: readonly { readonly name: string; readonly value: string }[] }>;

/** Through one proxy, which says where a request came from. */
export function sendTo(api: TestApi): Send {
  return async ({ ip, cookie, payload }) => {
    const headers = { cookie, "x-forwarded-for": ip };
    const response = await api.server.app.inject({ method: "POST", url: "/graphql", headers, payload });
    return { status: response.statusCode, body: response.json(), cookies: response.cookies };
  };
}

const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) { __typename ... on SignInRefused { retryAfterSeconds } }
}`;

/** A browser of staff, somewhere. */
export class StaffBrowser {
  private readonly jar = new Map<string, string>();

  constructor(
    private readonly send: Send,
    private readonly ip: string,
  ) {}

  async ask(query: string, variables: object = {}): Promise<Answered> {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const { cookies, ...answer } = await this.send({ ip: this.ip, cookie, payload: { query, variables } });
    for (const { name, value } of cookies) {
      if (value === "") this.jar.delete(name);
      else this.jar.set(name, value);
    }
    return answer;
  }

  /** "SignInSuccess", "TotpRequired", "SignInRefused", or "wait" when there were too many tries. */
  async signIn(email: string, password: string, totp: string | null = null): Promise<string> {
    const { body } = await this.ask(SIGN_IN, { input: { email, password, totp } });
    const outcome = body.data?.["signIn"];
    return typeof outcome?.retryAfterSeconds === "number" ? "wait" : (outcome?.__typename ?? "");
  }

  async signOut(): Promise<void> {
    await this.ask("mutation { signOut }");
  }

  /** How often each kind of answer came to one mutation that is sent many times in one request. */
  async guessByAliases(field: string, times: number): Promise<Readonly<Record<string, number>>> {
    const query = Array.from({ length: times }, (_, index) => `a${String(index)}: ${field} { __typename }`);
    const { body } = await this.ask(`mutation { ${query.join(" ")} }`);
    const names = Object.values(body.data ?? {}).map(({ __typename }) => __typename);
    return Object.fromEntries([...new Set(names)].map((name) => [name, names.filter((n) => n === name).length]));
  }
}
