import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { countryName } from "@kundenportal/app-core/country-names";
import { formatIban } from "@kundenportal/app-core/format-iban";
import { formatDecimal } from "@kundenportal/domain/money/decimal";
import { Card } from "@kundenportal/ui/card";
import { DateText } from "@kundenportal/ui/date-text";
import { DescriptionList } from "@kundenportal/ui/description-list";
import { formatApiMoney } from "@kundenportal/ui/format";
import { MoneyText } from "@kundenportal/ui/money-text";
import { Select } from "@kundenportal/ui/select";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { useLocale } from "@kundenportal/ui/use-text";
import { useState } from "react";
import { EdgeToEdge } from "../../components/edge-to-edge";
import { graphql } from "../../gql/gql";
import type { DocumentContentView_ContentFragment, PartyFields_PartyFragment } from "../../gql/graphql";
import { readFragment } from "../../gql/fragment-masking";
import { useText } from "../../lib/use-text";
import styles from "./document-content-view.module.css";
import { LineTable } from "./line-table";
import { PeriodText } from "./period-text";
import { TotalsList } from "./totals-list";

const PartyFragment = graphql(`
  fragment PartyFields_party on Party {
    name
    tradingName
    contactName
    street
    addressAddition
    zip
    city
    countryCode
    vatNumber
    taxNumber
    identifier
  }
`);

const ContentFragment = graphql(`
  fragment DocumentContentView_content on DocumentContent {
    version
    title
    intro
    notes
    buyerReference
    orderReference
    contractReference
    paymentTerms
    servicePeriod {
      start
      end
    }
    deliveryDate
    taxPointDate
    precedingDocuments {
      number
      date
    }
    references {
      kind
      value
      description
      url
    }
    payee {
      ...PartyFields_party
    }
    taxRepresentative {
      ...PartyFields_party
    }
    accountingTax {
      currency
      tax {
        amount
        currency
      }
    }
    seller {
      ...PartyFields_party
    }
    buyer {
      ...PartyFields_party
    }
    shipTo {
      ...PartyFields_party
    }
    discountTerms {
      days
      percent
      base {
        amount
        currency
      }
    }
    paymentInstructions {
      meansCode
      accountHolder
      iban
      bic
      bankName
      reference
      mandateReference
    }
    lines {
      ...LineTable_line
      subLines {
        ...LineTable_line
      }
    }
    adjustments {
      kind
      reason
      percent
      amount {
        amount
        currency
      }
    }
    taxes {
      ...TotalsList_tax
    }
    totals {
      ...TotalsList_totals
    }
  }
`);

const DocumentContentQuery = graphql(`
  query DocumentContent($id: ID!, $version: Int!) {
    document(id: $id) {
      id
      content(version: $version) {
        ...DocumentContentView_content
      }
    }
  }
`);

interface DocumentContentViewProps {
  readonly documentId: string;
  readonly currentVersion: number;
}

/** What an issued document says, in its current or an earlier version. */
export function DocumentContentView({ documentId, currentVersion }: DocumentContentViewProps) {
  const t = useText();
  const [chosenVersion, setChosenVersion] = useState<number | null>(null);
  const version = chosenVersion ?? currentVersion;
  const { data, error, refetch } = useQuery(DocumentContentQuery, { variables: { id: documentId, version } });
  const content = readFragment(ContentFragment, data?.document?.content);
  const versions = Array.from({ length: currentVersion }, (_, index) => currentVersion - index);

  return (
    <Card
      title={t("document.content")}
      {...(currentVersion > 1 && {
        actions: (
          <Select
            label={t("document.version")}
            isLabelHidden
            options={versions.map((each) => ({
              value: String(each),
              label: t(each === currentVersion ? "document.versionCurrent" : "document.versionOlder", {
                version: each,
              }),
            }))}
            value={String(version)}
            onChange={(event) => setChosenVersion(Number(event.target.value))}
          />
        ),
      })}
    >
      {error !== undefined ? (
        <RequestFailureState error={error} onRetry={() => void refetch()} />
      ) : content === undefined ? (
        <LoadingRegion>
          <Skeleton shape="block" height="14rem" />
        </LoadingRegion>
      ) : content === null ? (
        <p>{t("document.noContent")}</p>
      ) : (
        <Content content={content} />
      )}
    </Card>
  );
}

function Content({ content }: { readonly content: DocumentContentView_ContentFragment }) {
  const t = useText();
  const locale = useLocale();
  const parties = [
    { title: t("document.buyer"), party: content.buyer },
    { title: t("document.shipTo"), party: content.shipTo },
    { title: t("document.seller"), party: content.seller },
    { title: t("document.payee"), party: content.payee },
    { title: t("document.taxRepresentative"), party: content.taxRepresentative },
  ];

  return (
    <div className={styles["content"]}>
      <div className={styles["parties"]}>
        {parties.map(
          ({ title, party }) =>
            party !== null && <PartyBlock key={title} title={title} party={readFragment(PartyFragment, party)} />,
        )}
      </div>
      <References content={content} />
      {content.intro !== null && <p className={styles["text"]}>{content.intro}</p>}
      <EdgeToEdge>
        <LineTable lines={content.lines} />
      </EdgeToEdge>
      {content.adjustments.length > 0 && (
        <DescriptionList
          items={content.adjustments.map(({ kind, reason, percent, amount }, index) => ({
            id: String(index),
            term: [
              reason ?? t(kind === "ALLOWANCE" ? "document.allowance" : "document.charge"),
              ...(percent === null ? [] : [`(${formatDecimal(percent, locale)}\u00a0%)`]),
            ].join(" "),
            value: (
              <>
                {kind === "ALLOWANCE" && "−"}
                <MoneyText value={amount} />
              </>
            ),
          }))}
        />
      )}
      <TotalsList totals={content.totals} taxes={content.taxes} />
      {content.accountingTax !== null && (
        <p className={styles["accountingTax"]}>
          {t("document.accountingTax", { currency: content.accountingTax.currency })}{" "}
          <MoneyText value={content.accountingTax.tax} />
        </p>
      )}
      {content.notes.map((note, index) => (
        <p key={index} className={styles["text"]}>
          {note}
        </p>
      ))}
      <PaymentTerms content={content} />
    </div>
  );
}

interface PartyBlockProps {
  readonly title: string;
  readonly party: PartyFields_PartyFragment;
}

function PartyBlock({ title, party }: PartyBlockProps) {
  const t = useText();
  const locale = useLocale();
  const lines = [
    party.tradingName,
    party.contactName,
    party.street,
    party.addressAddition,
    [party.zip, party.city].filter((part) => part !== null).join(" "),
    party.countryCode === null ? null : countryName(party.countryCode, locale),
    party.vatNumber === null ? null : `${t("client.vatNumber")} ${party.vatNumber}`,
    party.taxNumber === null ? null : `${t("client.taxNumber")} ${party.taxNumber}`,
  ].filter((line) => line !== null && line !== "");
  return (
    <section className={styles["party"]}>
      <h3 className={styles["caption"]}>{title}</h3>
      <p className={styles["name"]}>{party.name}</p>
      <p className={styles["address"]}>{lines.join("\n")}</p>
    </section>
  );
}

function References({ content }: { readonly content: DocumentContentView_ContentFragment }) {
  const t = useText();
  const { servicePeriod, precedingDocuments } = content;
  const items = [
    { id: "order", term: t("document.orderReference"), value: content.orderReference },
    { id: "contract", term: t("document.contractReference"), value: content.contractReference },
    { id: "buyer", term: t("document.buyerReference"), value: content.buyerReference },
    {
      id: "service",
      term: t("document.servicePeriod"),
      value: servicePeriod === null ? null : <PeriodText {...servicePeriod} />,
    },
    {
      id: "delivery",
      term: t("document.deliveryDate"),
      value: content.deliveryDate === null ? null : <DateText value={content.deliveryDate} />,
    },
    {
      id: "taxPoint",
      term: t("document.taxPointDate"),
      value: content.taxPointDate === null ? null : <DateText value={content.taxPointDate} />,
    },
    {
      id: "preceding",
      term: t("document.precedingDocuments"),
      value: precedingDocuments.length === 0 ? null : precedingDocuments.map(({ number }) => number).join(", "),
    },
    ...content.references.map(({ kind, value, description, url }, index) => ({
      id: `reference ${index}`,
      term: t(`document.reference.${kind}`),
      value: (
        <>
          {url !== null && url.startsWith("https://") ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {value}
            </a>
          ) : (
            value
          )}
          {description !== null && ` (${description})`}
        </>
      ),
    })),
  ].filter(({ value }) => value !== null);
  return items.length === 0 ? null : <DescriptionList layout="grid" items={items} />;
}

function PaymentTerms({ content }: { readonly content: DocumentContentView_ContentFragment }) {
  const t = useText();
  const locale = useLocale();
  const { paymentTerms, discountTerms, paymentInstructions } = content;
  if (paymentTerms === null && discountTerms.length === 0 && paymentInstructions.length === 0) return null;
  return (
    <section className={styles["terms"]}>
      <h3 className={styles["caption"]}>{t("document.paymentTerms")}</h3>
      {paymentTerms !== null && <p className={styles["text"]}>{paymentTerms}</p>}
      {discountTerms.map(({ days, percent, base }) => (
        <p key={days}>
          {t("document.discountTerm", { days, percent: formatDecimal(percent, locale) })}
          {base !== null && ` (${formatApiMoney(base, locale)})`}
        </p>
      ))}
      {paymentInstructions.map((instruction, index) => (
        <p key={index} className={styles["address"]}>
          {[
            instruction.accountHolder,
            instruction.iban === null ? null : `IBAN ${formatIban(instruction.iban)}`,
            instruction.bic === null ? null : `BIC ${instruction.bic}`,
            instruction.bankName,
            instruction.reference === null
              ? null
              : t("document.paymentReference", { reference: instruction.reference }),
            instruction.mandateReference === null
              ? null
              : t("document.mandateReference", { reference: instruction.mandateReference }),
          ]
            .filter((line) => line !== null)
            .join("\n")}
        </p>
      ))}
    </section>
  );
}
