import { skipToken, useQuery } from "@apollo/client/react";
import { DateField } from "@kundenportal/ui/date-field";
import { Select } from "@kundenportal/ui/select";
import { ClientPicker } from "../../components/client-picker";
import { PartFailure } from "../../components/part-failure";
import { providerName } from "../../components/provider-name";
import { graphql } from "../../gql/gql";
import type { useSearchFilter } from "../../lib/use-search-filter";
import { useText } from "../../lib/use-text";
import styles from "./payment-filters.module.css";
import { PROVIDERS, STATUSES } from "./payment-filter";

const PaymentFilterClientQuery = graphql(`
  query PaymentFilterClient($id: ID!) {
    client(id: $id) {
      id
      name
    }
  }
`);

/** Which payments the list shows; kept in the address. */
export function PaymentFilters({ filter }: { readonly filter: ReturnType<typeof useSearchFilter> }) {
  const t = useText();
  const clientId = filter.get("client");
  const { data, error, refetch } = useQuery(
    PaymentFilterClientQuery,
    clientId === "" ? skipToken : { variables: { id: clientId } },
  );
  const client = data?.client ?? null;
  const from = filter.get("from");
  const to = filter.get("to");
  return (
    <>
      {clientId !== "" && client === null && <PartFailure error={error} onRetry={() => void refetch()} />}
      <div className={styles["filters"]}>
        <div className={styles["wide"]}>
          <ClientPicker
            // Remounted when the address names another client, whose name it then has to show.
            key={client?.id ?? ""}
            label={t("documents.client")}
            value={clientId === "" ? null : client}
            onChange={(chosen) => filter.set("client", chosen?.id ?? "")}
          />
        </div>
        <Select
          label={t("documents.filterStatus")}
          placeholder={t("documents.allStatuses")}
          options={[
            ...STATUSES.map((value) => ({ value, label: t(`paymentStatus.${value}`) })),
            { value: "DISPUTED", label: t("payments.disputed") },
          ]}
          value={filter.get("disputed") === "yes" ? "DISPUTED" : filter.get("status")}
          onChange={(event) => {
            const isDisputed = event.target.value === "DISPUTED";
            filter.set("disputed", isDisputed ? "yes" : "");
            filter.set("status", isDisputed ? "" : event.target.value);
          }}
        />
        <Select
          label={t("payments.provider")}
          placeholder={t("payments.allProviders")}
          options={PROVIDERS.map((value) => ({ value, label: providerName(t, value) }))}
          value={filter.get("provider")}
          onChange={(event) => filter.set("provider", event.target.value)}
        />
        <DateField
          label={t("payments.from")}
          max={to === "" ? undefined : to}
          value={from}
          onChange={(event) => filter.set("from", event.target.value)}
        />
        <DateField
          label={t("payments.to")}
          min={from === "" ? undefined : from}
          value={to}
          onChange={(event) => filter.set("to", event.target.value)}
        />
      </div>
    </>
  );
}
