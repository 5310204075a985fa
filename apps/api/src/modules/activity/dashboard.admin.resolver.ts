import { sumMinor } from "@kundenportal/domain/money/money";
import { Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../access/operation-access";
import { Money, presentMoney } from "../../graphql/money.types";
import type { RequestContext } from "../../graphql/request-context";
import { Dashboard } from "./dashboard.admin.types";
import type { DashboardService } from "./dashboard.service";

interface DashboardAdminResolverNeeds {
  readonly dashboard: DashboardService;
}

@Resolver(() => Dashboard)
export class DashboardAdminResolver {
  constructor(private readonly needs: DashboardAdminResolverNeeds) {}

  @Query(() => Dashboard, { description: "Figures for the start page." })
  @MerchantOperation("VIEWER")
  dashboard(@Ctx() context: RequestContext): Dashboard {
    const figures = this.needs.dashboard.figuresFor(merchantActorOf(context));
    return Object.assign(new Dashboard(), { figures });
  }

  @FieldResolver(() => [Money], { description: "What is owed on open invoices, reminder fees included." })
  async openAmounts(@Root() { figures }: Dashboard): Promise<Money[]> {
    return (await figures.openSums()).map(({ openMinor, currency }) => presentMoney(openMinor, currency));
  }

  @FieldResolver(() => Int, { description: "Invoices that are not paid yet." })
  async openInvoiceCount(@Root() { figures }: Dashboard): Promise<number> {
    return sumMinor((await figures.openSums()).map(({ invoiceCount }) => invoiceCount));
  }

  @FieldResolver(() => [Money], { description: "What is owed on invoices whose due date has passed." })
  async overdueAmounts(@Root() { figures }: Dashboard): Promise<Money[]> {
    return (await figures.openSums())
      .filter(({ overdueMinor }) => overdueMinor > 0)
      .map(({ overdueMinor, currency }) => presentMoney(overdueMinor, currency));
  }

  @FieldResolver(() => Int, { description: "Open invoices whose due date has passed." })
  async overdueInvoiceCount(@Root() { figures }: Dashboard): Promise<number> {
    return sumMinor((await figures.openSums()).map(({ overdueCount }) => overdueCount));
  }

  @FieldResolver(() => Int, { description: "Offers that customers can still answer." })
  openOfferCount(@Root() { figures }: Dashboard): Promise<number> {
    return figures.openOfferCount();
  }

  @FieldResolver(() => [Money], { description: "What was received during the last 30 days, less what was given back." })
  async paidLast30Days(@Root() { figures }: Dashboard): Promise<Money[]> {
    return (await figures.paidLast30Days()).map(({ amountMinor, currency }) => presentMoney(amountMinor, currency));
  }

  @FieldResolver(() => Int, { description: "Emails that could not be delivered and need somebody's attention." })
  parkedMailCount(@Root() { figures }: Dashboard): Promise<number> {
    return figures.parkedMailCount();
  }
}
