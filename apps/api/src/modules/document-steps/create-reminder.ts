import type { Core } from "../../core";
import { addDays, type CalendarDate, todayIn } from "@kundenportal/domain/dates/calendar-date";
import { isReceivable } from "@kundenportal/domain/documents/document-type-rules";
import { DocumentType } from "@kundenportal/domain/documents/document-types";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { MAX_AMOUNT_MINOR, sumExactly } from "@kundenportal/domain/money/money";
import type { ActingActor } from "../../access/actors";
import { type InvalidInput, NotFound } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import { UnexpectedError } from "../../shared/errors";
import type { ClientService } from "../clients/client.service";
import type { DocumentDraftsService } from "./document-drafts.service";
import { dealIdOf } from "../documents/table/deal-id";
import { computeFigures } from "../documents/table/document-figures";
import { NO_FACTS } from "../documents/versions/document-draft";
import { isStepPossible } from "../documents/table/document-steps";
import { StepNotPossible } from "../documents/table/document.errors";
import type { DocumentRepository } from "../documents/table/document.repository";
import type { DocumentRow } from "../documents/table/document-row";
import { reminderIntro, reminderLines, reminderTitle } from "./reminder-draft";

const DAYS_TO_PAY = 7;

export interface NewReminder {
  readonly invoiceId: string;
  /** Null: a week from today. */
  readonly dueDate: CalendarDate | null;
  /** Decimal text in the invoice's currency; null: no fee. */
  readonly fee: string | null;
  /** Null: the usual text. */
  readonly intro: string | null;
}

interface CreateReminderNeeds extends Pick<Core, "database" | "clock"> {
  readonly documentRepository: DocumentRepository;
  readonly documentDrafts: DocumentDraftsService;
  readonly clients: ClientService;
}

/** Creates a reminder for an overdue invoice, as a draft; the fee is owed once it is issued. */
export class CreateReminder {
  constructor(private readonly needs: CreateReminderNeeds) {}

  async run(actor: ActingActor, input: NewReminder): Promise<DocumentRow | InvalidInput | NotFound | StepNotPossible> {
    return this.needs.database.transaction(async () => {
      const invoice = await this.needs.documentRepository.findForUpdate(actor.scope, input.invoiceId);
      if (invoice === null || !isReceivable(invoice.type)) return new NotFound("The invoice");
      const today = todayIn(actor.timeZone, this.needs.clock.now());
      if (!isStepPossible(invoice, "REMIND", today)) return new StepNotPossible(invoice.status);
      const check = new InputChecker();
      const feeMinor = checkFee(check, input.fee, invoice);
      const intro = check.optionalText("intro", input.intro, {
        maxLength: FIELD_LIMITS.document.intro,
        multiline: true,
      });
      const dueDate = input.dueDate ?? addDays(today, DAYS_TO_PAY);
      if (dueDate < today) check.report("dueDate", "OUT_OF_RANGE", "must not be in the past");
      if (check.failure !== null) return check.failure;
      const client = await this.needs.clients.find(actor.scope, invoice.clientId);
      if (client === null) throw new UnexpectedError("The invoice's client does not exist");
      const earlier = await this.needs.documentRepository.findEarlierReminders(actor.scope, invoice.id);
      const level = 1 + earlier.level;
      return this.needs.documentDrafts.insert(
        actor,
        {
          clientId: client.id,
          type: DocumentType.REMINDER,
          currency: invoice.currency,
          precedingDocumentId: invoice.id,
          dealId: dealIdOf(invoice),
          reminderLevel: level,
          feesMinor: feeMinor,
        },
        {
          ...NO_FACTS,
          date: today,
          dueDate,
          validUntil: null,
          title: reminderTitle(level, client.locale),
          intro: intro ?? reminderIntro(invoice, dueDate, client.locale),
          note: null,
          lines: reminderLines(
            invoice,
            { openMinor: computeFigures(invoice, today).openMinor ?? 0, earlierFeesMinor: earlier.feesMinor, feeMinor },
            client.locale,
          ),
        },
      );
    });
  }
}

/** Minor units; 0 without a fee. All that is asked for on an invoice stays below what an amount may be. */
function checkFee(
  check: InputChecker,
  fee: string | null,
  { currency, grossMinor, feesMinor }: Pick<DocumentRow, "currency" | "grossMinor" | "feesMinor">,
): number {
  if (fee === null) return 0;
  const amountMinor = check.amount("fee", fee, currency);
  if (amountMinor === null) return 0;
  if (amountMinor < 0) check.report("fee", "OUT_OF_RANGE", "must not be negative");
  if (sumExactly([grossMinor, feesMinor, amountMinor]) > MAX_AMOUNT_MINOR) {
    check.report("fee", "OUT_OF_RANGE", "is too much together with what is owed already");
  }
  return amountMinor;
}
