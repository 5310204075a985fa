import type { FastifyInstance, LightMyRequestResponse } from "fastify";

interface Asked {
  /** What the page is about, as the portal says it. */
  readonly focus?: string | undefined;
}

/** A browser with cookies, as far as the portal's requests need one. */
export class Browser {
  private readonly jar: Map<string, string>;

  constructor(
    private readonly app: FastifyInstance,
    cookies: ReadonlyMap<string, string> = new Map(),
  ) {
    this.jar = new Map(cookies);
  }

  /** Another browser with the same cookies, which goes its own way from now on. */
  copy(): Browser {
    return new Browser(this.app, this.jar);
  }

  cookieNames(): readonly string[] {
    return [...this.jar.keys()];
  }

  open(url: string, headers: Readonly<Record<string, string>> = {}): Promise<LightMyRequestResponse> {
    const { pathname, search } = new URL(url, "http://localhost");
    return this.send({ method: "GET", url: `${pathname}${search}`, headers });
  }

  ask(query: string, variables: object = {}, { focus }: Asked = {}): Promise<LightMyRequestResponse> {
    return this.send({
      method: "POST",
      url: "/portal/graphql",
      headers: focus === undefined ? {} : { "portal-focus": focus },
      payload: { query, variables },
    });
  }

  /** What can be done with a document; null when it is not shown. */
  async see(id: string | undefined, asked: Asked = {}): Promise<readonly string[] | null> {
    const answer = await this.ask(`query ($id: ID!) { document(id: $id) { allowedActions } }`, { id }, asked);
    return (
      answer.json<{ data: { document: { allowedActions: string[] } | null } }>().data.document?.allowedActions ?? null
    );
  }

  async list(asked: Asked = {}): Promise<readonly string[]> {
    const answer = await this.ask(`{ documents(first: 50) { edges { node { id } } } }`, {}, asked);
    const { data } = answer.json<{ data: { documents: { edges: { node: { id: string } }[] } } }>();
    return data.documents.edges.map(({ node }) => node.id);
  }

  async pay(documentId: string | undefined): Promise<string> {
    const answer = await this.ask(
      `mutation ($documentId: ID!) { startPayment(input: { documentId: $documentId }) { __typename } }`,
      { documentId },
    );
    return answer.json<{ data: { startPayment: { __typename: string } } }>().data.startPayment.__typename;
  }

  async viewer(asked: Asked = {}): Promise<unknown> {
    const fields = `linkKind readOnly entryDocumentId client { id name } merchant { name } reachableClients { name merchantName }`;
    return (await this.ask(`{ viewer { ${fields} } }`, {}, asked)).json<{ data: { viewer: unknown } }>().data.viewer;
  }

  private async send(request: {
    readonly method: "GET" | "POST";
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly payload?: object;
  }): Promise<LightMyRequestResponse> {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await this.app.inject({ ...request, headers: { ...request.headers, cookie } });
    for (const { name, value, maxAge } of response.cookies) {
      if (maxAge === 0) this.jar.delete(name);
      else this.jar.set(name, value);
    }
    return response;
  }
}
