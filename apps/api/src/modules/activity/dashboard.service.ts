import type { Core } from "../../core";
import { DateUnit, shiftDate, todayIn } from "@kundenportal/domain/dates/calendar-date";
import type { MerchantActor } from "../../access/actors";
import { UnexpectedError } from "../../shared/errors";
import type { DocumentSumsRepository } from "../documents/table/document-sums.repository";
import type { OpenSum } from "../documents/table/document-row";
import type { DashboardRepository, PaidSum } from "./dashboard.repository";

const PAID_DAYS = 30;

export interface DashboardFigures {
  /** By currency. */
  readonly openSums: readonly OpenSum[];
  readonly openOfferCount: number;
  /** By currency; less what was given back. */
  readonly paidLast30Days: readonly PaidSum[];
  /** Emails that could not be delivered. */
  readonly parkedMailCount: number;
}

interface DashboardServiceNeeds extends Pick<Core, "clock"> {
  readonly dashboardRepository: DashboardRepository;
  readonly documentSumsRepository: DocumentSumsRepository;
}

/** What the merchant sees first. */
export class DashboardService {
  constructor(private readonly needs: DashboardServiceNeeds) {}

  async read({ scope, timeZone }: MerchantActor): Promise<DashboardFigures> {
    const today = todayIn(timeZone, this.needs.clock.now());
    const since = shiftDate(today, { amount: -PAID_DAYS, unit: DateUnit.DAY });
    if (since === null) throw new UnexpectedError("The clock is outside the calendar");
    const [openSums, openOfferCount, paidLast30Days, parkedMailCount] = await Promise.all([
      this.needs.documentSumsRepository.sumMerchantOpen(scope, today),
      this.needs.documentSumsRepository.countMerchantOpenOffers(scope, today),
      this.needs.dashboardRepository.sumPaidAfter(scope, since),
      this.needs.dashboardRepository.countParkedMails(scope),
    ]);
    return { openSums, openOfferCount, paidLast30Days, parkedMailCount };
  }
}
