import type { TestApi } from "../../../../test/create-test-api";
import { buildDocumentScene, type DocumentScene } from "../../documents/document.test-support";

export interface FollowUpAnswer {
  readonly __typename: string;
  readonly document: {
    readonly id: string;
    readonly type: string;
    readonly number: string | null;
    readonly title: string | null;
    readonly total: { readonly amount: string };
    readonly draft: {
      readonly intro: string | null;
      readonly note: string | null;
      readonly dueDate: string | null;
      readonly orderReference: string | null;
      readonly lines: readonly {
        readonly name: string;
        readonly quantity: string;
        readonly unitPrice: string;
        readonly taxRatePercent: string;
        readonly dealLine: string | null;
      }[];
    };
  };
  readonly reason: string;
  readonly fields: readonly { readonly field: string; readonly code: string }[];
}

const RESULT = `{
  __typename
  ... on DocumentSuccess {
    document {
      id type number title total { amount }
      draft {
        intro note dueDate orderReference
        lines { name description quantity unit unitPrice taxRatePercent dealLine }
      }
    }
  }
  ... on FollowUpNotPossible { reason }
  ... on InvalidInput { fields { field code } }
}`;

type Caller = Awaited<ReturnType<DocumentScene["merchant"]["staff"]>>;

/** A merchant whose editor makes documents of documents. */
export class DealScene {
  constructor(
    readonly scene: DocumentScene,
    readonly staff: Caller,
    private readonly api: TestApi,
  ) {}

  /** An accepted offer. */
  async accepted(data: Readonly<Record<string, unknown>>): Promise<string> {
    const { calls, clientId } = this.scene;
    const { id } = await calls.issued({ clientId, type: "OFFER", data });
    await this.api.server.database.transaction(() =>
      this.api.server.database.execute(`UPDATE document SET status = 'ACCEPTED' WHERE id = :id`, { id }),
    );
    return id;
  }

  async follow(
    sourceId: string,
    followUp: string,
    share: Readonly<Record<string, unknown>> = {},
    caller: Caller = this.staff,
  ): Promise<FollowUpAnswer> {
    const { data, errors } = await caller<{ createFollowUp: FollowUpAnswer }>(
      `mutation ($input: CreateFollowUpInput!) { createFollowUp(input: $input) ${RESULT} }`,
      { input: { sourceId, followUp, ...share } },
    );
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data.createFollowUp;
  }

  /** Makes a follow-up and issues it; returns the issued document's id and total. */
  async issued(
    sourceId: string,
    followUp: string,
    share: Readonly<Record<string, unknown>> = {},
  ): Promise<{ readonly id: string; readonly total: number; readonly number: string }> {
    const draft = await this.follow(sourceId, followUp, share);
    if (draft.__typename !== "DocumentSuccess") throw new Error(`No draft: ${JSON.stringify(draft)}`);
    const answer = await this.scene.calls.issue(draft.document.id);
    if (answer.__typename !== "DocumentSuccess") throw new Error(`Not issued: ${JSON.stringify(answer)}`);
    const { id, number, total } = answer.document;
    return { id, number: number ?? "", total: cents(total.amount) };
  }

  async allowed(id: string): Promise<readonly string[]> {
    return (await this.scene.calls.read<{ allowedFollowUps: readonly string[] }>(id, "allowedFollowUps"))
      .allowedFollowUps;
  }

  async totalOf(id: string): Promise<number> {
    return cents((await this.scene.calls.read<{ total: { amount: string } }>(id, "total { amount }")).total.amount);
  }
}

export async function buildDealScene(api: TestApi): Promise<DealScene> {
  const scene = await buildDocumentScene(api);
  return new DealScene(scene, await scene.merchant.staff("EDITOR"), api);
}

/** `12.50` is 1250. */
export function cents(amount: string): number {
  return Math.round(Number(amount) * 100);
}
