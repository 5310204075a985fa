import type { Core } from "../../core";
import { addDays, addMonths, type CalendarDate, todayIn } from "@kundenportal/domain/dates/calendar-date";
import type { MerchantActor } from "../../access/actors";
import type { DocumentSum } from "../documents/table/document-sums";
import type { DocumentSumsRepository } from "../documents/table/document-sums.repository";
import type { LedgerSumsRepository, ReceivedSum } from "../ledger/ledger-sums.repository";
import type { DashboardRepository } from "./dashboard.repository";

const RECEIVED_DAYS = 30;
const MONTHS = 12;

interface DashboardServiceNeeds extends Pick<Core, "clock"> {
  readonly dashboardRepository: DashboardRepository;
  readonly documentSumsRepository: DocumentSumsRepository;
  readonly ledgerSumsRepository: LedgerSumsRepository;
}

/** What was received in one month. */
export interface ReceivedInMonth {
  /** The first day of the month. */
  readonly month: CalendarDate;
  /** By currency; less what was given back. */
  readonly sums: readonly ReceivedSum[];
}

/** What the merchant sees first. */
export class DashboardService {
  constructor(private readonly needs: DashboardServiceNeeds) {}

  figuresFor(actor: MerchantActor): DashboardFigures {
    return new DashboardFigures(this.needs, actor);
  }
}

/** The figures of one request: each is only looked up when it is asked for. */
export class DashboardFigures {
  private sums: Promise<readonly DocumentSum[]> | null = null;

  constructor(
    private readonly needs: DashboardServiceNeeds,
    private readonly actor: MerchantActor,
  ) {}

  /** One statement, however many fields follow from it. */
  documentSums(): Promise<readonly DocumentSum[]> {
    this.sums ??= this.needs.documentSumsRepository.listOfMerchant(this.actor.scope, this.today());
    return this.sums;
  }

  /** By currency; less what was given back. */
  receivedLately(): Promise<readonly ReceivedSum[]> {
    return this.needs.ledgerSumsRepository.sumReceivedAfter(this.actor.scope, addDays(this.today(), -RECEIVED_DAYS));
  }

  /** This month and the eleven before it, oldest first. */
  async receivedByMonth(): Promise<readonly ReceivedInMonth[]> {
    const thisMonth = `${this.today().slice(0, 7)}-01`;
    const months = Array.from({ length: MONTHS }, (_, index) => addMonths(thisMonth, index + 1 - MONTHS));
    const sums = await this.needs.ledgerSumsRepository.sumReceivedByMonth(this.actor.scope, {
      first: nameOf(months[0] ?? thisMonth),
      last: nameOf(thisMonth),
    });
    return months.map((month) => ({ month, sums: sums.filter((sum) => sum.month === nameOf(month)) }));
  }

  /** Emails that could not be delivered. */
  parkedMailCount(): Promise<number> {
    return this.needs.dashboardRepository.countParkedMails(this.actor.scope);
  }

  private today(): CalendarDate {
    return todayIn(this.actor.timeZone, this.needs.clock.now());
  }
}

function nameOf(month: CalendarDate): string {
  return month.slice(0, 7);
}
