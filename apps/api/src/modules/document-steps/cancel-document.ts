import type { Core } from "../../core";
import { todayIn } from "@kundenportal/domain/dates/calendar-date";
import { DocumentEvent } from "@kundenportal/domain/documents/document-event";
import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { readLine } from "@kundenportal/domain/human-input/read-text";
import { isBookable, paysPreceding } from "@kundenportal/domain/documents/document-type-rules";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { nextStatus } from "@kundenportal/domain/documents/life-cycle";
import type { ActingActor } from "../../access/actors";
import { type InvalidInput, NotFound } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import type { ClientService } from "../clients/client.service";
import { markCanceled, type MarkCanceledNeeds } from "../documents/cancellations/mark-canceled";
import type { Ledger } from "../ledger/ledger";
import { type ApplyCredits, isCredit } from "../credits/apply-credits";
import type { ReverseBooking } from "../credits/reverse-booking";
import { claimOf } from "../documents/table/document-figures";
import { isStepPossible } from "../documents/table/document-steps";
import { PaymentUnderWay, StepNotPossible } from "../documents/table/document.errors";
import type { DocumentRow } from "../documents/table/document-row";
import type { Withdrawal, WithdrawPayPage } from "../payments/paying/withdraw-pay-page";

export interface NewCancellation {
  readonly documentId: string;
  /** For the customer to read; null: none. */
  readonly reason: string | null;
  /** Whether the client gets an email about it. */
  readonly tellCustomer: boolean;
}

interface CancelDocumentNeeds extends Pick<Core, "database">, MarkCanceledNeeds {
  readonly clients: ClientService;
  readonly ledger: Ledger;
  readonly withdrawPayPage: WithdrawPayPage;
  readonly applyCredits: ApplyCredits;
  readonly reverseBooking: ReverseBooking;
}

/** How often customers may start paying while it is being cancelled. */
const MAX_TRIES = 3;

/** Cancels an issued document. It stays readable; nothing is owed on it any more. */
export class CancelDocument {
  constructor(private readonly needs: CancelDocumentNeeds) {}

  /**
   * Its pay page is taken away first, so that nobody pays what is no longer owed. Asking again for the same reason changes
   * nothing.
   */
  async run(
    actor: ActingActor,
    { documentId: id, reason, tellCustomer }: NewCancellation,
  ): Promise<DocumentRow | InvalidInput | NotFound | PaymentUnderWay | StepNotPossible> {
    const { documentRepository, withdrawPayPage } = this.needs;
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const document = await documentRepository.find(actor.scope, id);
      if (document === null) return new NotFound("The document");
      if (await this.isDone(actor, document, reason)) return document;
      const today = todayIn(actor.timeZone, this.needs.clock.now());
      // What can't be cancelled anyway keeps its pay page.
      if (!isStepPossible(document, "CANCEL", today)) return new StepNotPossible(document.status);
      const check = new InputChecker();
      const checkedReason = check.optionalText("reason", reason, { maxLength: FIELD_LIMITS.cancellation.reason });
      if (tellCustomer) await this.checkAddress(check, actor, document);
      if (check.failure !== null) return check.failure;
      const withdrawal = await withdrawPayPage.run(actor.scope, id);
      if (withdrawal.obstacle !== null) return new PaymentUnderWay(withdrawal.obstacle);
      const result = await this.cancel(actor, { documentId: id, reason: checkedReason, tellCustomer }, withdrawal);
      if (result !== null) return result;
    }
    return new PaymentUnderWay("PAYMENT_UNDER_WAY");
  }

  /** Null when somebody has started paying in between. */
  private async cancel(
    actor: ActingActor,
    { documentId: id, reason, tellCustomer }: NewCancellation,
    withdrawal: Withdrawal,
  ): Promise<DocumentRow | NotFound | StepNotPossible | null> {
    return this.needs.database.transaction(async () => {
      const document = await this.needs.documentRepository.findForUpdate(actor.scope, id);
      if (document === null) return new NotFound("The document");
      if (await this.needs.withdrawPayPage.isOvertaken(actor.scope, id, withdrawal)) return null;
      if (await this.isDone(actor, document, reason)) return document;
      const status = nextStatus(document.type, document.status, DocumentEvent.CANCEL);
      const today = todayIn(actor.timeZone, this.needs.clock.now());
      if (status === null || !isStepPossible(document, "CANCEL", today)) return new StepNotPossible(document.status);
      if (isCredit(document)) await this.needs.reverseBooking.reverseSetOffs(actor, id);
      const canceled = await markCanceled(this.needs, actor, document, { status, reason, tellCustomer });
      if (paysPreceding(document.type)) await this.cancelFee(actor, document);
      if (isCredit(document)) await this.needs.applyCredits.withdraw(actor, canceled);
      else if (isBookable(document.type)) await this.needs.ledger.settle(actor, claimOf(canceled));
      return this.needs.documentRepository.get(actor.scope, id);
    });
  }

  /** One that another document took back has that one's number as its reason. */
  private async isDone({ scope }: ActingActor, { id, status }: DocumentRow, reason: string | null): Promise<boolean> {
    if (status !== DocumentStatus.CANCELED) return false;
    const [cancellation] = await this.needs.documentCancellationRepository.findOf(scope, [id]);
    return cancellation !== undefined && cancellation.reason === readLine(reason);
  }

  private async checkAddress(check: InputChecker, { scope }: ActingActor, { clientId }: DocumentRow): Promise<void> {
    const client = await this.needs.clients.find(scope, clientId);
    if (client?.email == null) check.report("tellCustomer", "NOT_ALLOWED", "the client has no address on file");
  }

  /** Without the fee, the invoice may turn out to be paid. */
  private async cancelFee(actor: ActingActor, reminder: DocumentRow): Promise<void> {
    if (reminder.precedingDocumentId === null) return;
    const invoice = await this.needs.documentRepository.findForUpdate(actor.scope, reminder.precedingDocumentId);
    if (invoice === null) return;
    await this.needs.documentRepository.addFees(
      actor.scope,
      invoice.id,
      -reminder.feesMinor,
      this.needs.clock.now().toISOString(),
    );
    await this.needs.ledger.settle(actor, claimOf(await this.needs.documentRepository.get(actor.scope, invoice.id)));
  }
}
