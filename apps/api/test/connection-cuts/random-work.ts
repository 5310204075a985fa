import { INVOICE, pdfOf } from "../../src/modules/publishing/publishing.test-support";
import type { Dice } from "../operation-fuzz/operation-maker";
import type { BlindProgram, Outcome } from "./blind-program";

const LINE = { name: "Beratung", quantity: "1", unitPrice: "100.00", taxRatePercent: "19" };

interface Known {
  readonly id: string;
  readonly mark: string;
}

/** How often each thing has to be there, by what it is known by. */
export type Expected = Readonly<
  Record<"clients" | "documents" | "comments" | "bookings" | "updates" | "links", Map<string, number>>
>;

type Entries = readonly Outcome[];

/** What a program does all day, each step once. It keeps what has to be there afterwards. */
export class RandomWork {
  private count = 0;
  private readonly clients: Known[] = [];
  private readonly drafts: Known[] = [];
  private readonly issued: Known[] = [];
  readonly expected: Expected = {
    clients: new Map(),
    documents: new Map(),
    comments: new Map(),
    bookings: new Map(),
    updates: new Map(),
    links: new Map(),
  };

  constructor(
    private readonly program: BlindProgram,
    private readonly dice: Dice,
    /** Of whatever this program makes. */
    private readonly name: string,
  ) {}

  async step(): Promise<void> {
    const client = this.pick(this.clients);
    const draft = this.pick(this.drafts);
    const document = this.pick(this.issued);
    if (client === null) return this.createClients();
    const steps: (() => Promise<unknown>)[] = [
      () => this.createClient(),
      () => this.createClients(),
      () => this.createDocument(client),
      () => this.createDocuments(client),
      () => this.publish(client),
      () => this.publishMany(client),
      () => this.updateClient(client),
      () => this.rotateLink(client),
      () => this.deleteNewClient(),
      ...(draft === null
        ? []
        : [async () => this.issue(draft), async () => this.issueAll(), async () => this.deleteDraft(draft)]),
      ...(document === null
        ? []
        : [
            () => this.book(document),
            () => this.bookMany(document),
            () => this.comment(document),
            () => this.copy(document),
          ]),
    ];
    await steps[this.dice.roll(steps.length)]?.();
  }

  private async createClient(): Promise<Known> {
    const mark = this.mark();
    const { client } = await this.run("createClient", "CreateClient", "client { id }", {
      input: { data: { name: mark } },
    });
    return this.keep(this.clients, "clients", { ...(client as { id: string }), mark });
  }

  private async createClients(): Promise<void> {
    const marks = [this.mark(), this.mark(), this.mark()];
    const inputs = marks.map((name) => ({ data: { name } }));
    const results = await this.runMany("createClients", "CreateClient", "client { id }", { inputs });
    for (const [index, { client }] of results.entries())
      this.keep(this.clients, "clients", { ...(client as { id: string }), mark: marks[index] ?? "" });
  }

  private async deleteNewClient(): Promise<void> {
    const client = await this.createClient();
    await this.run("deleteClient", "DeleteClient", "deletedId", { id: client.id });
    this.clients.splice(this.clients.indexOf(client), 1);
    this.expected.clients.delete(client.mark);
  }

  private async updateClient({ id }: Known): Promise<void> {
    // Nobody else changes this program's clients, so a revision that was used up would be told.
    const revision = (this.expected.updates.get(id) ?? 0) + 1;
    const input = { id, revision, data: { note: this.mark() } };
    await this.run("updateClient", "UpdateClient", "client { id }", { input });
    this.add("updates", id);
  }

  private async rotateLink({ id }: Known): Promise<void> {
    await this.run("rotateClientLink", "RotateClientLink", "client { id }", { clientId: id });
    this.add("links", id);
  }

  private async createDocument(client: Known): Promise<void> {
    const mark = this.mark();
    const { document } = await this.run("createDocument", "Document", "document { id }", {
      input: draftOf(client, mark),
    });
    this.keep(this.drafts, "documents", { ...(document as { id: string }), mark });
  }

  private async createDocuments(client: Known): Promise<void> {
    const marks = [this.mark(), this.mark()];
    const inputs = marks.map((mark) => draftOf(client, mark));
    const results = await this.runMany("createDocuments", "Document", "document { id }", { inputs });
    for (const [index, { document }] of results.entries())
      this.keep(this.drafts, "documents", { ...(document as { id: string }), mark: marks[index] ?? "" });
  }

  private async deleteDraft(draft: Known): Promise<void> {
    await this.run("deleteDraft", "DeleteDraft", "deletedId", { id: draft.id });
    this.drafts.splice(this.drafts.indexOf(draft), 1);
    this.add("documents", draft.mark, -1);
  }

  private async issue(draft: Known): Promise<void> {
    await this.run("issueDocument", "Document", "document { number }", { id: draft.id });
    this.drafts.splice(this.drafts.indexOf(draft), 1);
    this.issued.push(draft);
  }

  private async issueAll(): Promise<void> {
    const drafts = this.drafts.splice(0, 3);
    await this.runMany("issueDocuments", "Document", "document { number }", { ids: drafts.map(({ id }) => id) });
    this.issued.push(...drafts);
  }

  private async copy({ id, mark }: Known): Promise<void> {
    const input = { sourceId: id, followUp: "COPY" };
    const { document } = await this.run("createFollowUp", "Document", "document { id }", { input });
    this.keep(this.drafts, "documents", { ...(document as { id: string }), mark });
  }

  private async publish(client: Known): Promise<void> {
    const mark = this.mark();
    await this.run("publishDocument", "PublishDocument", "change", { input: publicationOf(client, mark) });
    this.add("documents", mark);
  }

  private async publishMany(client: Known): Promise<void> {
    const marks = [this.mark(), this.mark()];
    const inputs = marks.map((mark) => publicationOf(client, mark));
    await this.runMany("publishDocuments", "PublishDocument", "change", { inputs });
    for (const mark of marks) this.add("documents", mark);
  }

  private async book({ id }: Known): Promise<void> {
    const key = this.mark();
    await this.run("bookPayment", "BookPayment", "entry { id }", { input: paymentOf(id, key) });
    this.add("bookings", key);
  }

  private async bookMany({ id }: Known): Promise<void> {
    const keys = [this.mark(), this.mark()];
    await this.runMany("bookPayments", "BookPayment", "entry { id }", {
      inputs: keys.map((key) => paymentOf(id, key)),
    });
    for (const key of keys) this.add("bookings", key);
  }

  private async comment({ id }: Known): Promise<void> {
    const body = this.mark();
    await this.run("addComment", "AddComment", "comment { id }", { input: { documentId: id, body, internal: true } });
    this.add("comments", body);
  }

  private async run(
    operation: string,
    success: string,
    selection: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<Outcome> {
    const outcome = await this.program.send(
      operation,
      textOf(operation, variables, `... on ${success}Success { ${selection} }`),
      this.withKey(operation, variables),
    );
    if (outcome.__typename !== `${success}Success`) throw new Error(`${operation}: ${JSON.stringify(outcome)}`);
    return outcome;
  }

  private async runMany(
    operation: string,
    success: string,
    selection: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<Entries> {
    const entries = `results { __typename ... on Failure { message } ... on ${success}Success { ${selection} } }`;
    const whole = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}`;
    const { results } = await this.run(operation, whole, entries, variables);
    const wrong = (results as Entries).filter(({ __typename }) => __typename !== `${success}Success`);
    if (wrong.length > 0) throw new Error(`${operation}: ${JSON.stringify(wrong)}`);
    return results as Entries;
  }

  private withKey(operation: string, variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    return operation === "bookPayment" ? variables : { ...variables, key: this.mark() };
  }

  private keep(among: Known[], kind: "clients" | "documents", made: Known): Known {
    among.push(made);
    this.add(kind, made.mark);
    return made;
  }

  private add(kind: keyof Expected, mark: string, count = 1): void {
    const sum = (this.expected[kind].get(mark) ?? 0) + count;
    if (sum === 0) this.expected[kind].delete(mark);
    else this.expected[kind].set(mark, sum);
  }

  private mark(): string {
    this.count += 1;
    return `${this.name}-${String(this.count)}`;
  }

  private pick(among: readonly Known[]): Known | null {
    return among[this.dice.roll(Math.max(among.length, 1))] ?? null;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  createClients: "[CreateClientInput!]!",
  createDocuments: "[CreateDocumentInput!]!",
  publishDocuments: "[PublishDocumentInput!]!",
  bookPayments: "[BookPaymentInput!]!",
  id: "ID!",
  ids: "[ID!]!",
  clientId: "ID!",
};

function textOf(operation: string, variables: Readonly<Record<string, unknown>>, selection: string): string {
  const inputType = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input!`;
  const names = Object.keys(variables);
  const declared = names.map((name) => `$${name}: ${TYPES[name] ?? TYPES[operation] ?? inputType}`);
  const given = names.map((name) => `${name}: $${name}`);
  if (operation !== "bookPayment") {
    declared.push("$key: String");
    given.push("idempotencyKey: $key");
  }
  return `mutation (${declared.join(", ")}) { ${operation}(${given.join(", ")}) { __typename ... on Failure { message } ${selection} } }`;
}

function draftOf(client: Known, title: string) {
  return { type: "INVOICE", clientId: client.id, data: { title, lines: [LINE] } };
}

function publicationOf(client: Known, number: string) {
  const pdf = pdfOf("", { number });
  return { ...INVOICE, number, title: number, clientId: client.id, pdfBase64: pdf.toString("base64") };
}

function paymentOf(documentId: string, idempotencyKey: string) {
  return { documentId, amount: "1.00", method: "BANK_TRANSFER", idempotencyKey };
}
