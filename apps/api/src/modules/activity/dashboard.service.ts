import type { Core } from "../../core";
import { DateUnit, shiftDate, todayIn } from "@kundenportal/domain/dates/calendar-date";
import type { MerchantActor } from "../../access/actors";
import { UnexpectedError } from "../../shared/errors";
import type { DocumentSumsRepository } from "../documents/table/document-sums.repository";
import type { OpenSum } from "../documents/table/document-row";
import type { DashboardRepository, PaidSum } from "./dashboard.repository";

const PAID_DAYS = 30;

interface DashboardServiceNeeds extends Pick<Core, "clock"> {
  readonly dashboardRepository: DashboardRepository;
  readonly documentSumsRepository: DocumentSumsRepository;
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
  private sums: Promise<readonly OpenSum[]> | null = null;

  constructor(
    private readonly needs: DashboardServiceNeeds,
    private readonly actor: MerchantActor,
  ) {}

  /** By currency. One statement, however many fields show a part of it. */
  openSums(): Promise<readonly OpenSum[]> {
    this.sums ??= this.needs.documentSumsRepository.sumMerchantOpen(this.actor.scope, this.today());
    return this.sums;
  }

  openOfferCount(): Promise<number> {
    return this.needs.documentSumsRepository.countMerchantOpenOffers(this.actor.scope, this.today());
  }

  /** By currency; less what was given back. */
  paidLast30Days(): Promise<readonly PaidSum[]> {
    const since = shiftDate(this.today(), { amount: -PAID_DAYS, unit: DateUnit.DAY });
    if (since === null) throw new UnexpectedError("The clock is outside the calendar");
    return this.needs.dashboardRepository.sumPaidAfter(this.actor.scope, since);
  }

  /** Emails that could not be delivered. */
  parkedMailCount(): Promise<number> {
    return this.needs.dashboardRepository.countParkedMails(this.actor.scope);
  }

  private today(): string {
    return todayIn(this.actor.timeZone, this.needs.clock.now());
  }
}
