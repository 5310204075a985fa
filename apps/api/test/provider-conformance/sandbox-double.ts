import type { Movement } from "../../src/integrations/payment-providers/payment-provider";
import {
  type SandboxCheckout,
  SandboxCheckoutRepository,
} from "../../src/integrations/payment-providers/sandbox/sandbox-checkout.repository";
import type { SandboxOutcome } from "../../src/integrations/payment-providers/sandbox/sandbox-outcome";
import { SIGNATURE_HEADER, signWebhook } from "../../src/integrations/payment-providers/sandbox/sandbox-signature";
import { newId } from "../../src/shared/ids";
import type { MerchantScope } from "../../src/access/scopes";
import type { TestApi } from "../create-test-api";
import type { FakeTampering, FakeTruth } from "../fake-providers/fake-provider";
import { WebhookSender } from "../fake-providers/webhook-sender";
import type { CoreDouble } from "./core-double";

/**
 * The embedded sandbox as an outside provider: payers press its buttons, what staff and banks do there is written to its
 * books, and its messages wait like everybody else's.
 */
export class SandboxDouble implements CoreDouble {
  readonly webhooks: WebhookSender;
  private readonly checkouts: SandboxCheckoutRepository;
  private readonly seen: string[] = [];

  constructor(
    private readonly api: TestApi,
    private readonly scope: MerchantScope,
  ) {
    this.checkouts = new SandboxCheckoutRepository(api.server.database);
    this.webhooks = new WebhookSender((body) => ({
      [SIGNATURE_HEADER]: signWebhook(
        api.environment.internalSecret,
        scope.merchantId,
        Buffer.from(body),
        api.clock.now(),
      ),
    }));
  }

  references(): readonly string[] {
    return this.seen;
  }

  async truth(reference: string): Promise<FakeTruth> {
    const { movements } = await this.get(reference);
    const sum = (kind: Movement["kind"]): number =>
      movements
        .filter((movement) => movement.kind === kind && movement.state === "CAPTURED")
        .reduce((total, { amountMinor }) => total + amountMinor, 0);
    return { capturedMinor: sum("PAYMENT"), refundedMinor: sum("REFUND"), chargedBackMinor: sum("CHARGEBACK") };
  }

  async isPayable(reference: string): Promise<boolean> {
    const { status, expiresAt } = await this.get(reference);
    return status === "OPEN" && new Date(expiresAt) > this.api.clock.now();
  }

  /** Amounts other than the one ordered: half of it, or ten euros more. */
  async pay(reference: string, amountMinor?: number): Promise<void> {
    const { amountMinor: ordered } = await this.get(reference);
    const outcome =
      amountMinor === undefined || amountMinor === ordered ? "PAY" : amountMinor > ordered ? "OVER" : "PART";
    await this.press(reference, outcome);
  }

  decline(reference: string): Promise<void> {
    return this.press(reference, "DECLINE");
  }

  /** Going back from the page changes nothing. */
  async abandon(reference: string): Promise<void> {
    await this.get(reference);
  }

  begin(reference: string): Promise<void> {
    return this.press(reference, "LATER");
  }

  finish(reference: string, result: "SUCCEED" | "FAIL"): Promise<void> {
    return this.press(reference, result);
  }

  refund(reference: string, amountMinor: number): Promise<void> {
    return this.write(reference, (movements) => [...movements, this.movement(movements, "REFUND", amountMinor)]);
  }

  failRefund(reference: string): Promise<void> {
    return this.setLast(reference, "REFUND", "REVERSED");
  }

  chargeBack(reference: string): Promise<void> {
    return this.write(reference, (movements) => {
      const paid = movements.find(({ kind, state }) => kind === "PAYMENT" && state === "CAPTURED")?.amountMinor ?? 0;
      return [...movements, this.movement(movements, "CHARGEBACK", paid)];
    });
  }

  winDispute(reference: string): Promise<void> {
    return this.setLast(reference, "CHARGEBACK", "REVERSED");
  }

  async expire(reference: string): Promise<void> {
    await this.change(reference, { expiresAt: this.api.clock.now().toISOString() });
  }

  async tamper(reference: string, { amountMinor, currency, reference: other, live }: FakeTampering): Promise<void> {
    if (live !== undefined) throw new Error("The sandbox has nothing but play money");
    const { id } = await this.get(reference);
    await this.change(reference, {
      ...(amountMinor === undefined ? {} : { amountMinor }),
      ...(currency === undefined ? {} : { currency }),
      ...(other === undefined ? {} : { reference: other }),
    });
    this.pushMessage(id, reference);
  }

  pushForeign(): void {
    this.pushMessage(newId(), "shop-77");
  }

  pushTest(): void {
    this.webhooks.push({ contentType: "application/json", body: JSON.stringify({ id: newId(), test: true }) });
  }

  async pushForged(reference: string): Promise<void> {
    const { id } = await this.get(reference);
    const body = JSON.stringify({ id: newId(), checkout: id, reference, status: "COMPLETED", paid: true });
    this.webhooks.push({ contentType: "application/json", body });
  }

  private async press(reference: string, outcome: SandboxOutcome): Promise<void> {
    const { id, status } = await this.get(reference);
    const found = await this.api.server.services.sandbox.of(this.scope).findCheckout(reference);
    const after = await this.api.server.services.sandbox.play(found?.url.split("/").at(-1) ?? "", outcome, "CARD");
    if (after?.status === status && outcome !== "DECLINE") throw new Error("This page can't be paid");
    this.pushMessage(id, reference);
  }

  private movement(movements: readonly Movement[], kind: Movement["kind"], amountMinor: number): Movement {
    const [payment] = movements.filter(({ state }) => state === "CAPTURED");
    if (payment === undefined) throw new Error("Nothing came in");
    return { ...payment, ref: newId(), kind, amountMinor, at: this.api.clock.now().toISOString() };
  }

  private setLast(reference: string, kind: Movement["kind"], state: Movement["state"]): Promise<void> {
    return this.write(reference, (movements) => {
      const last = movements.findLast((movement) => movement.kind === kind);
      if (last === undefined) throw new Error("Nothing of this kind has moved");
      return movements.map((movement) => (movement === last ? { ...movement, state } : movement));
    });
  }

  private async write(reference: string, next: (movements: readonly Movement[]) => readonly Movement[]): Promise<void> {
    const { id, movements } = await this.get(reference);
    await this.change(reference, { movements: next(movements) });
    this.pushMessage(id, reference);
  }

  private async change(reference: string, change: Parameters<SandboxCheckoutRepository["change"]>[2]): Promise<void> {
    const { id } = await this.get(reference);
    const updatedAt = this.api.clock.now().toISOString();
    await this.api.server.database.transaction(() => this.checkouts.change(this.scope, id, { ...change, updatedAt }));
  }

  private pushMessage(checkout: string, reference: string): void {
    const body = JSON.stringify({ id: newId(), checkout, reference });
    this.webhooks.push({ contentType: "application/json", body });
  }

  /** Also by the reference it was ordered with, if somebody has since written another one. */
  private async get(reference: string): Promise<SandboxCheckout> {
    const row = await this.api.server.database.row<{ readonly providerRef: string | null }>(
      `SELECT provider_ref AS "providerRef" FROM payment WHERE merchant_id = :merchantId AND id = :reference`,
      { merchantId: this.scope.merchantId, reference },
    );
    const checkout =
      (await this.checkouts.findByReference(this.scope, reference)) ??
      (row?.providerRef == null ? null : await this.checkouts.find(this.scope, row.providerRef));
    if (checkout === null) throw new Error(`There is no checkout of ${reference}`);
    return checkout;
  }
}
