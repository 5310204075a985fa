import { useQuery } from "@apollo/client/react";
import { RequestFailureState } from "@kundenportal/app-core/request-failure-state";
import { formatDecimal } from "@kundenportal/domain/money/decimal";
import { Card } from "@kundenportal/ui/card";
import { DescriptionList } from "@kundenportal/ui/description-list";
import { MoneyText } from "@kundenportal/ui/money-text";
import { Select } from "@kundenportal/ui/select";
import { LoadingRegion, Skeleton } from "@kundenportal/ui/skeleton";
import { useLocale } from "@kundenportal/ui/use-text";
import { useState } from "react";
import { EdgeToEdge } from "../../components/edge-to-edge";
import { PdfDifferences } from "../../components/pdf-differences";
import { graphql } from "../../gql/gql";
import type { DocumentContentView_ContentFragment } from "../../gql/graphql";
import { readFragment } from "../../gql/fragment-masking";
import { useText } from "../../lib/use-text";
import { ContentFurtherDetails } from "./content-further-details";
import { ContentParty } from "./content-party";
import { ContentPaymentTerms } from "./content-payment-terms";
import { ContentReferences } from "./content-references";
import styles from "./document-content-view.module.css";
import { LineTable } from "./line-table";
import { TotalsList } from "./totals-list";

const ContentFragment = graphql(`
  fragment DocumentContentView_content on DocumentContent {
    ...PdfDifferences_content
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
      ...ContentParty_party
    }
    taxRepresentative {
      ...ContentParty_party
    }
    accountingTax {
      currency
      tax {
        amount
        currency
      }
    }
    seller {
      ...ContentParty_party
    }
    buyer {
      ...ContentParty_party
    }
    shipTo {
      ...ContentParty_party
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
    flatLines {
      ...LineTable_line
    }
    furtherDetails {
      term
      name
      value
      position
    }
    adjustments {
      kind
      reason
      percent
      amount {
        amount
        currency
      }
      gross {
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
    madeElsewhere {
      isTaxKnown
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
      <PdfDifferences content={content} />
      <div className={styles["parties"]}>
        {parties.map(({ title, party }) => party !== null && <ContentParty key={title} title={title} party={party} />)}
      </div>
      <ContentReferences content={content} />
      {content.intro !== null && <p className={styles["text"]}>{content.intro}</p>}
      {content.flatLines.length > 0 && (
        <EdgeToEdge>
          <LineTable lines={content.flatLines} />
        </EdgeToEdge>
      )}
      {content.adjustments.length > 0 && (
        <DescriptionList
          items={content.adjustments.map(({ kind, reason, percent, amount, gross }, index) => ({
            id: String(index),
            term: [
              reason ?? t(kind === "ALLOWANCE" ? "document.allowance" : "document.charge"),
              ...(percent === null ? [] : [`(${formatDecimal(percent, locale)}\u00a0%)`]),
            ].join(" "),
            value: (
              <>
                {kind === "ALLOWANCE" && "−"}
                <MoneyText value={gross ?? amount} />
              </>
            ),
          }))}
        />
      )}
      <TotalsList totals={content.totals} taxes={content.taxes} />
      {content.madeElsewhere?.isTaxKnown === false && (
        <p className={styles["accountingTax"]}>{t("document.taxUnknown")}</p>
      )}
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
      <ContentPaymentTerms content={content} />
      <ContentFurtherDetails details={content.furtherDetails} />
    </div>
  );
}
