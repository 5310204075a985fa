import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { SearchField } from "@kundenportal/ui/search-field";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { useState } from "react";
import { graphql } from "../../gql/gql";
import type { MailTemplateKind } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import styles from "./placeholder-picker.module.css";

const PlaceholdersQuery = graphql(`
  query Placeholders($kind: MailTemplateKind!) {
    placeholders(templateKind: $kind) {
      name
      label
      meaning
      example
    }
  }
`);

interface PlaceholderPickerProps {
  readonly kind: MailTemplateKind;
  /** Receives the placeholder as written in texts, with its brackets. */
  readonly onPick: (placeholder: string) => void;
}

/** All placeholders usable in a kind of email, to search and to insert. */
export function PlaceholderPicker({ kind, onPick }: PlaceholderPickerProps) {
  const t = useText();
  const [search, setSearch] = useState("");
  const { data, error, refetch } = useQuery(PlaceholdersQuery, {
    variables: { kind },
    // Somebody may have chosen another language since.
    fetchPolicy: "cache-and-network",
  });
  const needle = search.trim().toLowerCase();
  const found = data?.placeholders.filter(({ name, label, meaning }) =>
    `${name} ${label} ${meaning}`.toLowerCase().includes(needle),
  );

  if (error !== undefined) return <RequestFailureState error={error} onRetry={() => void refetch()} />;
  return (
    <div className={styles["picker"]}>
      <SearchField
        label={t("placeholder.search")}
        placeholder={t("placeholder.searchHint")}
        value={search}
        onChange={setSearch}
      />
      {found === undefined ? (
        <LoadingRegion>
          <Skeleton shape="block" height="8rem" />
        </LoadingRegion>
      ) : found.length === 0 ? (
        <p className={styles["nothing"]}>{t("placeholder.nothingFound")}</p>
      ) : (
        <ul className={styles["list"]} aria-label={t("placeholder.list")}>
          {found.map(({ name, label, meaning, example }) => (
            <li key={name}>
              <button type="button" className={styles["entry"]} onClick={() => onPick(name)}>
                <span className={styles["head"]}>
                  <span className={styles["label"]}>{label}</span>
                  <code className={styles["name"]}>{name}</code>
                </span>
                <span className={styles["meaning"]}>{meaning}</span>
                {example !== "" && <span className={styles["example"]}>{t("placeholder.example", { example })}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
