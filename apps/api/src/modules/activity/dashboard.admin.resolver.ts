import { sumMinor } from "@kundenportal/domain/money/money";
import { Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../access/operation-access";
import { Money, presentMoney } from "../../graphql/money.types";
import type { RequestContext } from "../../graphql/request-context";
import { countOffersByAnswer, countOpenOffers, OfferAnswer, sumByAge, sumOpen } from "../documents/table/document-sums";
import { Dashboard, MonthlyReceipts, OffersByAnswer, OpenByAge } from "./dashboard.admin.types";
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
    const sums = sumOpen(await figures.documentSums());
    return sums.map(({ openMinor, currency }) => presentMoney(openMinor, currency));
  }

  @FieldResolver(() => Int, { description: "Invoices that are not paid yet." })
  async openInvoiceCount(@Root() { figures }: Dashboard): Promise<number> {
    return sumMinor(sumOpen(await figures.documentSums()).map(({ invoiceCount }) => invoiceCount));
  }

  @FieldResolver(() => [Money], { description: "What is owed on invoices whose due date has passed." })
  async overdueAmounts(@Root() { figures }: Dashboard): Promise<Money[]> {
    return sumOpen(await figures.documentSums())
      .filter(({ overdueMinor }) => overdueMinor > 0)
      .map(({ overdueMinor, currency }) => presentMoney(overdueMinor, currency));
  }

  @FieldResolver(() => Int, { description: "Open invoices whose due date has passed." })
  async overdueInvoiceCount(@Root() { figures }: Dashboard): Promise<number> {
    return sumMinor(sumOpen(await figures.documentSums()).map(({ overdueCount }) => overdueCount));
  }

  @FieldResolver(() => [OpenByAge], {
    description: "What is owed on open invoices, by how long they have been overdue; all ages, youngest first.",
  })
  async openByAge(@Root() { figures }: Dashboard): Promise<OpenByAge[]> {
    return sumByAge(await figures.documentSums()).map(({ age, invoiceCount, amounts }) =>
      Object.assign(new OpenByAge(), {
        age,
        invoiceCount,
        amounts: amounts.map(({ openMinor, currency }) => presentMoney(openMinor, currency)),
      }),
    );
  }

  @FieldResolver(() => Int, { description: "Offers that customers can still answer." })
  async openOfferCount(@Root() { figures }: Dashboard): Promise<number> {
    return countOpenOffers(await figures.documentSums());
  }

  @FieldResolver(() => [OffersByAnswer], { description: "All offers that were issued and not cancelled, by answer." })
  async offersByAnswer(@Root() { figures }: Dashboard): Promise<OffersByAnswer[]> {
    const counts = countOffersByAnswer(await figures.documentSums());
    return Object.values(OfferAnswer).map((answer) =>
      Object.assign(new OffersByAnswer(), { answer, count: counts[answer] }),
    );
  }

  @FieldResolver(() => [Money], { description: "What was received during the last 30 days, less what was given back." })
  async paidLast30Days(@Root() { figures }: Dashboard): Promise<Money[]> {
    return (await figures.receivedLately()).map(({ amountMinor, currency }) => presentMoney(amountMinor, currency));
  }

  @FieldResolver(() => [MonthlyReceipts], {
    description: "What was received in this month and each of the eleven before it, oldest first.",
  })
  async receivedByMonth(@Root() { figures }: Dashboard): Promise<MonthlyReceipts[]> {
    return (await figures.receivedByMonth()).map(({ month, sums }) =>
      Object.assign(new MonthlyReceipts(), {
        month,
        amounts: sums.map(({ amountMinor, currency }) => presentMoney(amountMinor, currency)),
      }),
    );
  }

  @FieldResolver(() => Int, { description: "Emails that could not be delivered and need somebody's attention." })
  parkedMailCount(@Root() { figures }: Dashboard): Promise<number> {
    return figures.parkedMailCount();
  }
}
