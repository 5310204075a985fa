import { formatDatePart } from "@kundenportal/domain/dates/calendar-date";
import { BarTable, type BarTableProps, type BarTableRow } from "@kundenportal/ui/bar-table";
import { Card } from "@kundenportal/ui/card";
import { ColumnChart } from "@kundenportal/ui/column-chart";
import { DataTable } from "@kundenportal/ui/data-table";
import { type ApiMoney, formatApiMoney } from "@kundenportal/ui/format";
import { useLocale } from "@kundenportal/ui/use-text";
import { MoneyList } from "../../components/money-list";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { OfferAnswer, OpenAge, OverviewPictures_DashboardFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import styles from "./overview-pictures.module.css";

const OverviewPicturesFragment = graphql(`
  fragment OverviewPictures_dashboard on Dashboard {
    receivedByMonth {
      month
      amounts {
        amount
        currency
      }
    }
    openByAge {
      age
      invoiceCount
      amounts {
        amount
        currency
      }
    }
    offersByAnswer {
      answer
      count
    }
  }
`);

interface OverviewPicturesProps {
  readonly dashboard: FragmentType<typeof OverviewPicturesFragment>;
}

/** How business goes, to look at: what came in, what is open and for how long, what became of offers. */
export function OverviewPictures(props: OverviewPicturesProps) {
  const { receivedByMonth, openByAge, offersByAnswer } = readFragment(OverviewPicturesFragment, props.dashboard);
  return (
    <div className={styles["pictures"]}>
      <Received months={receivedByMonth} />
      <OpenAges ages={openByAge} />
      <OfferAnswers answers={offersByAnswer} />
    </div>
  );
}

interface ReceivedProps {
  readonly months: OverviewPictures_DashboardFragment["receivedByMonth"];
}

/** One picture for each currency: amounts in different ones have no common height. */
function Received({ months }: ReceivedProps) {
  const t = useText();
  const locale = useLocale();
  const currencies = useCurrencies(months);
  return (
    <div className={styles["wide"]}>
      <Card title={t("overview.receivedByMonth")} description={t("overview.receivedByMonthHint")}>
        {currencies.length === 0 && <p className={styles["nothing"]}>{t("overview.receivedNothing")}</p>}
        {currencies.map((currency) => {
          const columns = months.map(({ month, amounts }) => {
            const amount = amountIn(amounts, currency);
            return {
              id: month,
              label: formatDatePart(month, locale, { month: "short" }),
              shortLabel: formatDatePart(month, locale, { month: "narrow" }),
              longLabel: formatDatePart(month, locale, { month: "long", year: "numeric" }),
              value: Number(amount),
              text: formatApiMoney({ amount, currency }, locale),
            };
          });
          const best = columns.reduce((most, column) => (column.value > most.value ? column : most));
          return (
            <ColumnChart
              key={currency}
              description={t("overview.receivedPicture", { month: best.longLabel, amount: best.text })}
              columns={columns}
              topText={best.text}
              tableLabel={t("overview.asTable")}
              table={
                <DataTable
                  caption={t("overview.receivedByMonth")}
                  columns={[
                    { id: "month", header: t("overview.month"), cell: ({ longLabel }) => longLabel, narrow: "title" },
                    {
                      id: "amount",
                      header: t("overview.receivedAmount"),
                      cell: ({ text }) => text,
                      align: "end",
                      narrow: "value",
                    },
                  ]}
                  rows={columns.toReversed()}
                  getRowId={({ id }) => id}
                  density="compact"
                />
              }
            />
          );
        })}
      </Card>
    </div>
  );
}

const TONES = {
  NOT_DUE: "accent",
  UP_TO_30_DAYS: "warning",
  UP_TO_60_DAYS: "warning",
  UP_TO_90_DAYS: "danger",
  LONGER: "danger",
} as const satisfies Record<OpenAge, BarTableRow["tone"]>;

interface OpenAgesProps {
  readonly ages: OverviewPictures_DashboardFragment["openByAge"];
}

/** The bars are in the merchant's currency, or the only one; the amounts in all of them. */
function OpenAges({ ages }: OpenAgesProps) {
  const t = useText();
  const [currency] = useCurrencies(ages);
  return (
    <BarCard
      title={t("overview.openByAge")}
      description={t("overview.openByAgeHint")}
      nothing={t("overview.openNothing")}
      headings={[t("overview.age"), t("overview.openAmount"), t("overview.invoiceCount")]}
      rows={
        currency === undefined
          ? []
          : ages.map(({ age, invoiceCount, amounts }) => ({
              id: age,
              label: t(`overview.age.${age}`),
              value: Number(amountIn(amounts, currency)),
              cells: [<MoneyList key="amounts" amounts={amounts} />, invoiceCount],
              tone: TONES[age],
            }))
      }
    />
  );
}

const ANSWER_TONES = {
  OPEN: "accent",
  ACCEPTED: "success",
  REJECTED: "danger",
  EXPIRED: "neutral",
} as const satisfies Record<OfferAnswer, BarTableRow["tone"]>;

interface OfferAnswersProps {
  readonly answers: OverviewPictures_DashboardFragment["offersByAnswer"];
}

function OfferAnswers({ answers }: OfferAnswersProps) {
  const t = useText();
  return (
    <BarCard
      title={t("overview.offersByAnswer")}
      description={t("overview.offersByAnswerHint")}
      nothing={t("overview.offersNothing")}
      headings={[t("overview.answer"), t("overview.offerCount")]}
      rows={
        answers.every(({ count }) => count === 0)
          ? []
          : answers.map(({ answer, count }) => ({
              id: answer,
              label: t(`overview.answer.${answer}`),
              value: count,
              cells: [count],
              tone: ANSWER_TONES[answer],
            }))
      }
    />
  );
}

interface BarCardProps extends Pick<BarTableProps, "headings" | "rows"> {
  readonly title: string;
  /** Of what time it is. */
  readonly description: string;
  /** Said in place of a table without rows. */
  readonly nothing: string;
}

function BarCard({ title, description, nothing, headings, rows }: BarCardProps) {
  return (
    <Card title={title} description={description}>
      {rows.length === 0 ? (
        <p className={styles["nothing"]}>{nothing}</p>
      ) : (
        <BarTable caption={title} headings={headings} rows={rows} />
      )}
    </Card>
  );
}

/** Those in which there is anything, the merchant's own first. */
function useCurrencies(parts: readonly { readonly amounts: readonly ApiMoney[] }[]): readonly string[] {
  const { merchant } = useViewer();
  const found = [...new Set(parts.flatMap(({ amounts }) => amounts.map(({ currency }) => currency)))];
  return found.toSorted(
    (a, b) => Number(b === merchant.currency) - Number(a === merchant.currency) || (a < b ? -1 : 1),
  );
}

function amountIn(amounts: readonly ApiMoney[], currency: string): string {
  return amounts.find((amount) => amount.currency === currency)?.amount ?? "0";
}
