import type { StaffActor } from "../../src/access/actors";
import { Failure } from "../../src/graphql/failures.types";
import type { Movement } from "../../src/integrations/payment-providers/payment-provider";
import { RecordRefund } from "../../src/modules/credits/record-refund";
import { SetOff } from "../../src/modules/credits/set-off";
import { BookPayment } from "../../src/modules/document-steps/book-payment";
import { CancelDocument } from "../../src/modules/document-steps/cancel-document";
import { TakeBackInvoice } from "../../src/modules/document-steps/follow-ups/take-back-invoice";
import { claimOf } from "../../src/modules/documents/table/document-figures";
import { newId } from "../../src/shared/ids";
import type { TestApi } from "../create-test-api";
import { insertDocument } from "../factories";
import { insertAttempt, snapshotOf } from "./ledger-attempt";
import { findContradictions } from "./ledger-invariants";
import type { LedgerStep, LedgerStory } from "./ledger-steps";

interface Attempt {
  readonly id: string;
  readonly documentId: string;
  movements: readonly Movement[];
}

/** Through the use cases, below HTTP: many runs find more than the way to them, which tests of its own go. */
export class LedgerRun {
  private readonly invoices: string[] = [];
  private readonly credits: string[] = [];
  private readonly attempts: Attempt[] = [];
  /** What staff booked by hand and did not take back, by document, in minor units. */
  private readonly byHand = new Map<string, number>();
  private readonly useCases;

  private constructor(
    private readonly api: TestApi,
    private readonly actor: StaffActor,
    private readonly clientId: string,
  ) {
    const { services } = api.server;
    this.useCases = {
      bookPayment: new BookPayment(services),
      recordRefund: new RecordRefund(services),
      setOff: new SetOff(services),
      cancelDocument: new CancelDocument(services),
      takeBackInvoice: new TakeBackInvoice(services),
    };
  }

  static async create(api: TestApi, actor: StaffActor, clientId: string, story: LedgerStory): Promise<LedgerRun> {
    const run = new LedgerRun(api, actor, clientId);
    for (const grossMinor of story.invoices) {
      const discount = [{ until: "2099-01-01", discountMinor: Math.round(grossMinor / 50) }];
      const { id } = await insertDocument(api, actor.scope, clientId, {
        grossMinor,
        cashDiscounts: story.discounted ? JSON.stringify(discount) : null,
      });
      run.invoices.push(id);
      run.attempts.push({
        id: await insertAttempt(api, actor.scope, { clientId, documentId: id }),
        documentId: id,
        movements: [],
      });
    }
    return run;
  }

  /** What contradicts itself now; none when all is well. */
  findContradictions(): Promise<readonly string[]> {
    return findContradictions(
      this.api,
      this.actor.scope,
      new Map(this.documents().map((id) => [id, this.moneyOn(id)])),
    );
  }

  /** What moved on a document according to the provider and to what staff were told, in minor units. */
  private moneyOn(documentId: string): number {
    const moved = this.attempts
      .filter((attempt) => attempt.documentId === documentId)
      .flatMap(({ movements }) => movements)
      .filter(({ state }) => state === "CAPTURED")
      .reduce((total, { kind, amountMinor }) => total + (kind === "PAYMENT" ? amountMinor : -amountMinor), 0);
    return moved + (this.byHand.get(documentId) ?? 0);
  }

  private keep({ documentId, amountMinor }: { readonly documentId: string; readonly amountMinor: number }): void {
    this.byHand.set(documentId, (this.byHand.get(documentId) ?? 0) + amountMinor);
  }

  async take(step: LedgerStep): Promise<void> {
    switch (step.kind) {
      case "CAPTURE":
        return this.move(step.on, "PAYMENT", step.amountMinor);
      case "REFUND":
        return this.move(step.on, "REFUND", step.amountMinor);
      case "CHARGE_BACK":
        return this.move(step.on, "CHARGEBACK", step.amountMinor);
      case "FAIL_REFUND":
        return this.takeBack(step, "REFUND");
      case "WIN_DISPUTE":
        return this.takeBack(step, "CHARGEBACK");
      case "REPEAT":
        return this.repeat(step);
      case "BOOK":
        return this.bookByHand(this.useCases.bookPayment, step);
      case "GIVE_BACK":
        // What leaves raises what an invoice has open, and lowers what is left of a credit note.
        return this.bookByHand(this.useCases.recordRefund, step, -1);
      case "REVERSE":
        return this.reverse(step);
      case "CREDIT":
        return this.credit(step.amountMinor, pick(this.invoices, step.on));
      case "LOOSE_CREDIT":
        return this.credit(step.amountMinor, null);
      case "CANCEL":
        await this.useCases.cancelDocument.run(this.actor, {
          documentId: pick(this.documents(), step.on),
          reason: null,
          tellCustomer: false,
        });
        return;
      case "CANCEL_BY_CREDIT":
        return this.takeInvoiceBack(step.on, null);
      case "CORRECT":
        return this.takeInvoiceBack(step.on, step.amountMinor);
      case "SET_OFF":
        return this.setOff(step);
      case "FEE":
        return this.addFee(step);
    }
  }

  private documents(): readonly string[] {
    return [...this.credits, ...this.invoices];
  }

  private async bookByHand(
    useCase: BookPayment | RecordRefund,
    { on, amountMinor }: { readonly on: number; readonly amountMinor: number },
    onInvoices: 1 | -1 = 1,
  ): Promise<void> {
    const documentId = pick(this.documents(), on);
    const result = await useCase.run(this.actor, {
      documentId,
      amount: (amountMinor / 100).toFixed(2),
      method: "BANK_TRANSFER",
      bookedOn: null,
      beforeDocumentDate: false,
      note: null,
      idempotencyKey: newId(),
    });
    if (result instanceof Failure) return;
    this.keep({ documentId, amountMinor: this.invoices.includes(documentId) ? onInvoices * amountMinor : amountMinor });
  }

  /** Whatever a provider reports: also that more was given back than had come in. */
  private move(on: number, kind: Movement["kind"], amountMinor: number): Promise<void> {
    const attempt = pick(this.attempts, on);
    const movement: Movement = {
      ...{ ref: newId(), kind, state: "CAPTURED", amountMinor, currency: "EUR", method: "CARD" },
      at: this.api.clock.now().toISOString(),
    };
    return this.report({ attempt, movements: [...attempt.movements, movement] });
  }

  private async takeBack({ on, at }: { readonly on: number; readonly at: number }, kind: Movement["kind"]) {
    const attempt = pick(this.attempts, on);
    const candidates = attempt.movements.filter((movement) => movement.kind === kind);
    if (candidates.length === 0) return;
    const { ref } = pick(candidates, at);
    const movements = attempt.movements.map((movement) =>
      movement.ref === ref ? { ...movement, state: "REVERSED" as const } : movement,
    );
    await this.report({ attempt, movements });
  }

  /** An early report that comes late changes nothing. */
  private async repeat({ on, at }: { readonly on: number; readonly at: number }): Promise<void> {
    const attempt = pick(this.attempts, on);
    const movements = attempt.movements.slice(0, at % (attempt.movements.length + 1));
    await this.api.server.services.applySnapshot.apply(this.actor.scope, attempt, snapshotOf(attempt.id, movements));
  }

  private async report({ attempt, movements }: { readonly attempt: Attempt; readonly movements: readonly Movement[] }) {
    attempt.movements = movements;
    await this.api.server.services.applySnapshot.apply(this.actor.scope, attempt, snapshotOf(attempt.id, movements));
  }

  private async reverse({ on, at }: { readonly on: number; readonly at: number }): Promise<void> {
    const { ledger, reverseBooking } = this.api.server.services;
    const lines = await ledger.listOf(this.actor.scope, pick(this.documents(), on));
    if (lines.length === 0) return;
    const { id, kind, documentId, amountMinor, reversedByEntryId } = pick(lines, at);
    const result = await reverseBooking.run(this.actor, { entryId: id, reason: "Vertippt" });
    // What is reversed already stays so, which is no failure.
    if (result instanceof Failure || reversedByEntryId !== null || kind === "SET_OFF") return;
    this.keep({ documentId, amountMinor: -amountMinor });
  }

  /** As when a credit note is issued, without its number and its PDF. */
  private async credit(grossMinor: number, invoiceId: string | null): Promise<void> {
    const { database, documentRepository, applyCredits } = this.api.server.services;
    await database.transaction(async () => {
      const invoice = invoiceId === null ? null : await documentRepository.findForUpdate(this.actor.scope, invoiceId);
      if (invoice !== null && applyCredits.findExcess(invoice, grossMinor) !== null) return;
      const { id } = await insertDocument(this.api, this.actor.scope, this.clientId, {
        ...{ type: "CREDIT_NOTE", grossMinor, precedingDocumentId: invoiceId, dueDate: null },
      });
      await applyCredits.announce(this.actor, await documentRepository.get(this.actor.scope, id));
      this.credits.push(id);
    });
  }

  /** As when a cancellation is issued (`correctedMinor` null), or a correction; without its number and its PDF. */
  private async takeInvoiceBack(on: number, correctedMinor: number | null): Promise<void> {
    const { database, documentRepository, applyCredits } = this.api.server.services;
    const takeBack = correctedMinor === null ? "CANCELLATION" : "CORRECTION";
    const type = correctedMinor === null ? "CREDIT_NOTE" : "INVOICE";
    await database.transaction(async () => {
      const invoice = await documentRepository.findForUpdate(this.actor.scope, pick(this.invoices, on));
      if (invoice === null) return;
      const grossMinor = correctedMinor ?? invoice.grossMinor;
      if (this.useCases.takeBackInvoice.findRefusal(invoice, takeBack, grossMinor) !== null) return;
      const { id } = await insertDocument(this.api, this.actor.scope, this.clientId, {
        ...{ type, grossMinor, precedingDocumentId: invoice.id, dueDate: null },
      });
      await this.useCases.takeBackInvoice.cancel(this.actor, invoice, { takeBack, number: id, locale: "de" });
      if (correctedMinor === null) {
        this.credits.push(id);
        await applyCredits.announce(this.actor, await documentRepository.get(this.actor.scope, id));
      } else {
        this.invoices.push(id);
        await this.useCases.takeBackInvoice.carryOver(this.actor, invoice.id, id);
      }
    });
  }

  private async setOff({ on, to, amountMinor }: Extract<LedgerStep, { readonly kind: "SET_OFF" }>): Promise<void> {
    await this.useCases.setOff.run(this.actor, {
      fromDocumentId: pick(this.documents(), on),
      toDocumentId: pick(this.invoices, to),
      amount: amountMinor === null ? null : (amountMinor / 100).toFixed(2),
      note: null,
      idempotencyKey: newId(),
    });
  }

  /** As when a reminder is issued. */
  private async addFee({ on, amountMinor }: { readonly on: number; readonly amountMinor: number }): Promise<void> {
    const { database, documentRepository, ledger } = this.api.server.services;
    const { scope } = this.actor;
    await database.transaction(async () => {
      const invoice = await documentRepository.findForUpdate(scope, pick(this.invoices, on));
      if (invoice?.status !== "OPEN") return;
      await documentRepository.addFees(scope, invoice.id, amountMinor, this.api.clock.now().toISOString());
      await ledger.settle(this.actor, claimOf(await documentRepository.get(scope, invoice.id)));
    });
  }
}

function pick<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length];
  if (item === undefined) throw new Error("There is nothing to pick from");
  return item;
}
