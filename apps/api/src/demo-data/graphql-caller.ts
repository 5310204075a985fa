import type { FastifyInstance } from "fastify";

/** Runs operations through the front door, as an app would, so that the demo data can't be anything the API forbids. */
export class GraphQLCaller {
  constructor(
    private readonly app: FastifyInstance,
    private readonly path: "/graphql" | "/portal/graphql",
    private readonly cookie: string,
  ) {}

  /**
   * The one field that the operation asks for.
   * Errors: throws when the operation fails, or when the answer is not the member of the union that `expected` names.
   */
  async run<Answer>(query: string, input: unknown, expected: string): Promise<Answer> {
    const response = await this.app.inject({
      method: "POST",
      url: this.path,
      headers: { cookie: this.cookie },
      payload: { query, variables: { input } },
    });
    const { data, errors } = response.json<{
      data?: Record<string, Answer & { __typename: string }>;
      errors?: unknown;
    }>();
    const [answer] = Object.values(data ?? {});
    if (answer?.__typename !== expected) {
      throw new Error(`The demo data stopped at ${query.slice(0, 80)}: ${JSON.stringify(errors ?? answer)}`);
    }
    return answer;
  }
}
