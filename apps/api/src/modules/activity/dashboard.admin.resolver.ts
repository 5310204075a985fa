import { Ctx, Query, Resolver } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../access/operation-access";
import { presentMoney } from "../../graphql/money.types";
import type { RequestContext } from "../../graphql/request-context";
import { Dashboard } from "./dashboard.admin.types";
import type { DashboardFigures, DashboardService } from "./dashboard.service";

interface DashboardAdminResolverNeeds {
  readonly dashboard: DashboardService;
}

@Resolver()
export class DashboardAdminResolver {
  constructor(private readonly needs: DashboardAdminResolverNeeds) {}

  @Query(() => Dashboard, { description: "Figures for the start page." })
  @MerchantOperation("VIEWER")
  async dashboard(@Ctx() context: RequestContext): Promise<Dashboard> {
    return presentDashboard(await this.needs.dashboard.read(merchantActorOf(context)));
  }
}

function presentDashboard({ openSums, openOfferCount, paidLast30Days, parkedMailCount }: DashboardFigures): Dashboard {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const overdue = openSums.filter(({ overdueMinor }) => overdueMinor > 0);
  return Object.assign(new Dashboard(), {
    openAmounts: openSums.map(({ openMinor, currency }) => presentMoney(openMinor, currency)),
    openInvoiceCount: sum(openSums.map(({ invoiceCount }) => invoiceCount)),
    overdueAmounts: overdue.map(({ overdueMinor, currency }) => presentMoney(overdueMinor, currency)),
    overdueInvoiceCount: sum(openSums.map(({ overdueCount }) => overdueCount)),
    openOfferCount,
    paidLast30Days: paidLast30Days.map(({ amountMinor, currency }) => presentMoney(amountMinor, currency)),
    parkedMailCount,
  });
}
