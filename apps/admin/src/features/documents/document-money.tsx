import { Card } from "@kundenportal/ui/card";
import { DataTable } from "@kundenportal/ui/data-table";
import { DateText } from "@kundenportal/ui/date-text";
import { MoneyText } from "@kundenportal/ui/money-text";
import { Stack } from "../../components/form-grid";
import { providerName } from "../../components/provider-name";
import { PaymentAmount } from "../../components/payment-amount";
import { PaymentStatusBadge } from "../../components/payment-status-badge";
import { TwoLines } from "../../components/two-lines";
import { EdgeToEdge } from "../../components/edge-to-edge";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { type Entry, entryDetails, EntryName } from "./ledger-entry-text";
import { PaymentActions } from "./payment-actions";
import { PaymentRowFragment } from "./payment-row-fragment";
import styles from "./document-money.module.css";
import { MoneyBanners } from "./money-banners";
import { ReverseBookingButton } from "./reverse-booking-button";
import { PaymentTimeline } from "./payment-timeline";

const DocumentMoneyFragment = graphql(`
  fragment DocumentMoney_document on Document {
    id
    status
    openAmount {
      amount
      currency
    }
    overpaidAmount {
      amount
      currency
    }
    ledger {
      id
      kind
      amount {
        amount
        currency
      }
      bookedOn
      method
      note
      provider
      bookedBy
      isReversible
      reversesEntryId
      reversedByEntryId
      counterDocumentId
      counterDocumentNumber
    }
    payments {
      id
      ...PaymentRow_payment
    }
    paymentTimeline {
      at
      ...MoneyEvent_entry
    }
  }
`);

interface DocumentMoneyProps {
  readonly document: FragmentType<typeof DocumentMoneyFragment>;
}

/** What was booked, and each attempt of the client to pay. Nothing if there is nothing to pay. */
export function DocumentMoney(props: DocumentMoneyProps) {
  const t = useText();
  const { canEdit } = useViewer();
  const { openAmount, overpaidAmount, ledger, paymentTimeline, status, ...document } = readFragment(
    DocumentMoneyFragment,
    props.document,
  );
  if (openAmount === null) return null;
  const payments = document.payments.map((payment) => readFragment(PaymentRowFragment, payment));

  return (
    <>
      <Card title={t("document.money")}>
        <Stack>
          <MoneyBanners isCanceled={status === "CANCELED"} overpaidAmount={overpaidAmount} payments={payments} />
          {ledger.length === 0 ? (
            <p className={styles["empty"]}>{t("document.noLedger")}</p>
          ) : (
            <EdgeToEdge>
              <DataTable
                caption={t("document.ledger")}
                density="compact"
                rows={ledger}
                getRowId={({ id }) => id}
                columns={[
                  {
                    id: "date",
                    header: t("document.bookedOn"),
                    width: "7rem",
                    narrow: "meta",
                    cell: ({ bookedOn }) => <DateText value={bookedOn} />,
                  },
                  {
                    id: "kind",
                    header: t("document.entry"),
                    narrow: "title",
                    cell: (entry) => <TwoLines first={<EntryName entry={entry} />} second={entryDetails(t, entry)} />,
                  },
                  {
                    id: "amount",
                    header: t("common.amount"),
                    align: "end",
                    narrow: "value",
                    cell: ({ amount }) => <MoneyText value={amount} />,
                  },
                  ...(canEdit && ledger.some(({ isReversible }) => isReversible)
                    ? [
                        {
                          id: "actions",
                          header: t("common.actions"),
                          isHeaderHidden: true,
                          align: "end" as const,
                          cell: ({ id, amount, isReversible }: Entry) =>
                            isReversible && <ReverseBookingButton entryId={id} amount={amount} />,
                        },
                      ]
                    : []),
                ]}
              />
            </EdgeToEdge>
          )}
          {payments.length > 0 && (
            <section>
              <h3 className={styles["heading"]}>{t("document.paymentAttempts")}</h3>
              <EdgeToEdge>
                <DataTable
                  caption={t("document.paymentAttempts")}
                  density="compact"
                  rows={payments}
                  getRowId={({ id }) => id}
                  columns={[
                    {
                      id: "date",
                      header: t("payments.startedAt"),
                      narrow: "meta",
                      cell: ({ createdAt }) => <DateText value={createdAt} format="dateTime" />,
                    },
                    {
                      id: "method",
                      header: t("payments.method"),
                      narrow: "title",
                      cell: ({ method, provider, accountLabel }) => (
                        <TwoLines
                          first={method === null ? t("payments.noMethod") : t(`paymentMethod.${method}`)}
                          second={providerName(t, provider, accountLabel)}
                          isQuiet
                        />
                      ),
                    },
                    {
                      id: "status",
                      header: t("common.status"),
                      narrow: "state",
                      cell: (payment) => <PaymentStatusBadge payment={payment} />,
                    },
                    {
                      id: "amount",
                      header: t("common.amount"),
                      align: "end",
                      narrow: "value",
                      cell: (payment) => <PaymentAmount payment={payment} />,
                    },
                    {
                      id: "actions",
                      header: t("common.actions"),
                      isHeaderHidden: true,
                      align: "end",
                      cell: (payment) => <PaymentActions payment={payment} />,
                    },
                  ]}
                />
              </EdgeToEdge>
            </section>
          )}
        </Stack>
      </Card>
      {paymentTimeline.length > 0 && <PaymentTimeline entries={paymentTimeline} />}
    </>
  );
}
