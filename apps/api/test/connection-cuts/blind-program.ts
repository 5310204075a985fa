import { request } from "node:http";
import type { Dice } from "../operation-fuzz/operation-maker";

type Values = Readonly<Record<string, unknown>>;

export interface Outcome {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

interface GraphQLBody {
  readonly data: Readonly<Record<string, Outcome | undefined>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** So many in a row are no accident. */
const MAX_TRIES = 100;

/** A program that sends everything with a key, and sends it again until there is an answer. */
export class BlindProgram {
  tries = 0;

  constructor(
    private readonly port: number,
    private readonly headers: Readonly<Record<string, string>>,
    private readonly dice: Dice,
  ) {}

  /** Sometimes it loses its patience, and sends the same beside itself. Errors: throws when that has another answer. */
  async send(operation: string, query: string, variables: Values): Promise<Outcome> {
    const times = this.dice.roll(4) === 0 ? 2 : 1;
    const answers = await Promise.all(
      Array.from({ length: times }, () => this.sendUntilAnswered(operation, query, variables)),
    );
    const [answer, other = answer] = answers;
    if (answer === undefined || JSON.stringify(answer) !== JSON.stringify(other))
      throw new Error(`Two answers to one ${operation}: ${JSON.stringify(answers)}`);
    return answer;
  }

  private async sendUntilAnswered(operation: string, query: string, variables: Values): Promise<Outcome> {
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      this.tries += 1;
      const text = await this.post(JSON.stringify({ query, variables }));
      if (text === null) continue;
      const { data, errors = [] } = JSON.parse(text) as GraphQLBody;
      const outcome = data?.[operation];
      if (outcome !== undefined) return outcome;
      throw new Error(`${operation}: ${JSON.stringify(errors)}`);
    }
    throw new Error(`${operation} was not answered ${String(MAX_TRIES)} times`);
  }

  /** Null: nobody knows what became of it. */
  private post(body: string): Promise<string | null> {
    return new Promise((resolve) => {
      const lost = (): void => {
        resolve(null);
      };
      const headers = { ...this.headers, "content-type": "application/json" };
      const sent = request({
        host: "127.0.0.1",
        port: this.port,
        path: "/graphql",
        method: "POST",
        agent: false,
        headers,
      });
      sent.on("error", lost);
      sent.on("response", (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", lost);
        response.on("close", () => {
          resolve(response.complete ? Buffer.concat(chunks).toString("utf8") : null);
        });
      });
      sent.end(body);
    });
  }
}
