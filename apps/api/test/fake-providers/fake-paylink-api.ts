import { createHmac } from "node:crypto";
import type { FakeLink, FakePaylinkBooks } from "./fake-paylink-books";
import { failure, type PaylinkWire, showLink, showTransaction, success } from "./fake-paylink-wire";
import type { FakeAnswer, FakeRequest } from "./fake-server";
import { buildPhpQuery, parsePhpForm, type PhpArray } from "./php-form";

export interface PaylinkAccess {
  readonly instance: string;
  readonly apiSecret: string;
  readonly auth: "SIGNATURE" | "API_KEY";
  readonly apiVersion: string;
  readonly isTest: boolean;
  /** Errors come with this status, often 200. */
  readonly errorStatus: number;
  /** JSON is accepted as well as forms. */
  readonly takesJson: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Gateway: ["amount", "currency"],
  Invoice: ["title", "description", "referenceId", "purpose", "amount", "currency"],
  Paylink: ["title", "description", "referenceId", "purpose", "amount", "currency"],
};

/** The REST interface over the books. */
export class FakePaylinkApi {
  constructor(
    private readonly books: FakePaylinkBooks,
    private readonly access: PaylinkAccess,
    private readonly wire: () => PaylinkWire,
    private readonly now: () => Date,
  ) {}

  answer(request: FakeRequest): FakeAnswer {
    const [, version, object = "", id = "", action = ""] = request.path.split("/");
    if (version !== this.access.apiVersion) return this.error("Unknown version");
    const query = parsePhpForm(request.query);
    if (query["instance"] !== this.access.instance) return this.error("No instance found with that name");
    const fields = this.readFields(request, query);
    if (fields === null) return this.error("The API secret is not correct");
    if (object === "SignatureCheck") return { status: 200, body: success({ id: 1 }) };
    if (object === "Transaction") return this.answerTransaction(request.method, id, action, fields);
    if (REQUIRED[object] === undefined) return this.error(`Object ${object} does not exist`);
    return this.answerLink(request.method, object, id, fields);
  }

  /** Null when the credentials are wrong. */
  private readFields({ method, headers, query, body }: FakeRequest, parsedQuery: PhpArray): Fields | null {
    const isJson = headers["content-type"] === "application/json";
    if (isJson && !this.access.takesJson) return null;
    const sent = method === "POST" ? (isJson ? {} : parsePhpForm(body)) : parsePhpForm(query);
    const { instance: _, ApiSignature: signature, ...signed } = sent;
    if (this.access.auth === "API_KEY") {
      if (headers["x-api-key"] !== this.access.apiSecret) return null;
      return isJson ? (JSON.parse(body) as Fields) : signed;
    }
    const expected = createHmac("sha256", this.access.apiSecret).update(buildPhpQuery(signed)).digest("base64");
    return (signature ?? parsedQuery["ApiSignature"]) === expected ? signed : null;
  }

  private answerLink(method: string, object: string, id: string, fields: Fields): FakeAnswer {
    if (method === "POST") return this.makeLink(object, fields);
    // Anything that is not a number is 0 there.
    const link = this.books.links.find((candidate) => candidate.id === Number(id) && candidate.object === object);
    if (link === undefined || link.isGone) return this.error(`No ${object} found with id ${Number(id)}`);
    if (method === "GET") return { status: 200, body: success(showLink(link, this.wire(), "READ")) };
    if (link.transactions.some(({ status }) => status !== "declined")) return this.error("This link was used");
    link.isGone = true;
    return { status: 200, body: this.wire().style === "OLD" ? "" : success({ id: link.id }) };
  }

  private makeLink(object: string, fields: Fields): FakeAnswer {
    const missing = REQUIRED[object]?.find((name) => fields[name] === undefined);
    const amount = Number(fields["amount"]);
    if (missing !== undefined || !Number.isInteger(amount) || amount <= 0) {
      return this.error(`Mandatory field ${missing ?? "amount"} is missing`);
    }
    const link = this.books.make({
      object,
      fields,
      referenceId: typeof fields["referenceId"] === "string" ? fields["referenceId"] : "",
      amount,
      currency: String(fields["currency"]),
      isTest: this.access.isTest,
      endsAt: this.endOf(fields),
    });
    return { status: 200, body: success(showLink(link, this.wire(), "MADE")) };
  }

  private endOf(fields: Fields): FakeLink["endsAt"] {
    if (fields["validity"] !== undefined) return new Date(this.now().getTime() + Number(fields["validity"]) * 60_000);
    const day = fields["expirationDate"];
    return typeof day === "string" ? new Date(`${day}T23:59:59Z`) : null;
  }

  private answerTransaction(method: string, id: string, action: string, fields: Fields): FakeAnswer {
    if (id === "") return { status: 200, body: success(this.listTransactions(fields)) };
    const transaction = this.books.transactions.find((candidate) => candidate.id === Number(id));
    if (transaction === undefined) return this.error(`No Transaction found with id ${Number(id)}`);
    if (method === "POST" && action === "refund") {
      try {
        const amount = fields["amount"] === undefined ? transaction.amount : Number(fields["amount"]);
        const refund = this.books.giveBack(transaction, amount);
        // Old installations answer with the payment, new ones with the refund.
        const shown = this.wire().style === "OLD" ? transaction : refund;
        return { status: 200, body: success(showTransaction(shown, this.wire())) };
      } catch {
        return this.error("The refund of alma.becker@example.com is not possible");
      }
    }
    return { status: 200, body: success(showTransaction(transaction, this.wire())) };
  }

  private listTransactions(fields: Fields): readonly unknown[] {
    const from = new Date(`${String(fields["filterDatetimeUtcGreaterThan"]).replace(" ", "T")}Z`);
    const offset = Number(fields["offset"] ?? 0);
    return this.books.transactions
      .filter(({ at }) => at > from)
      .slice(offset, offset + Number(fields["limit"] ?? 50))
      .map((transaction) => showTransaction(transaction, this.wire()));
  }

  private error(message: string): FakeAnswer {
    return { status: this.access.errorStatus, body: failure(message) };
  }
}
