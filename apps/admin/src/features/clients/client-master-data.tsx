import { countryName } from "@kundenportal/app-core/country-names";
import { formatIban } from "@kundenportal/app-core/format-iban";
import type { PaymentTerms } from "@kundenportal/domain/documents/payment-terms";
import { DescriptionList } from "@kundenportal/ui/description-list";
import { useLocale } from "@kundenportal/ui/use-text";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { toTypedDecimal } from "../../lib/typed-decimal";
import { useText } from "../../lib/use-text";
import styles from "./client-master-data.module.css";
import { toPrices } from "./client-form-values";

const ClientMasterDataFragment = graphql(`
  fragment ClientMasterData_client on Client {
    id
    externalReference
    email
    furtherEmails
    invoiceFormat
    pricesIncludeTax
    phone
    salutation
    firstName
    lastName
    street
    addressAddition
    zip
    city
    countryCode
    locale
    accountOwner
    iban
    bic
    bankName
    taxNumber
    vatNumber
    leitwegId
    electronicAddress
    paymentTerms {
      dueDays
      cashDiscounts {
        days
        percent
      }
    }
    note
  }
`);

interface ClientMasterDataProps {
  readonly client: FragmentType<typeof ClientMasterDataFragment>;
}

/** What is known about a client, to read. */
export function ClientMasterData(props: ClientMasterDataProps) {
  const t = useText();
  const locale = useLocale();
  const client = readFragment(ClientMasterDataFragment, props.client);
  const address = [
    client.street,
    client.addressAddition,
    joined([client.zip, client.city]),
    client.countryCode === null ? null : countryName(client.countryCode, locale),
  ].filter((line) => line !== null);

  function describeTerms(terms: PaymentTerms | null): readonly string[] {
    if (terms === null) return [t("paymentTerms.asUsual")];
    return [
      ...(terms.dueDays === null ? [] : [t("paymentTerms.days", { count: terms.dueDays })]),
      ...terms.cashDiscounts.map(({ percent, days }) =>
        t("paymentTerms.step", { percent: toTypedDecimal(percent, locale), count: days }),
      ),
    ];
  }

  return (
    <DescriptionList
      items={[
        {
          id: "contact",
          term: t("client.contact"),
          value: joined([client.salutation, client.firstName, client.lastName]),
        },
        { id: "address", term: t("client.address"), value: address.length === 0 ? null : <Lines lines={address} /> },
        {
          id: "email",
          term: <span className={styles["term"]}>{t("client.email")}</span>,
          value: client.email === null ? null : <a href={`mailto:${client.email}`}>{client.email}</a>,
        },
        {
          id: "further",
          term: t("client.furtherEmails"),
          value: client.furtherEmails.length === 0 ? null : <Lines lines={client.furtherEmails} />,
        },
        { id: "phone", term: t("client.phone"), value: client.phone },
        { id: "locale", term: t("client.locale"), value: t(`locale.${client.locale}`) },
        { id: "iban", term: t("client.iban"), value: client.iban === null ? null : formatIban(client.iban) },
        { id: "bank", term: t("client.bankName"), value: joined([client.bankName, client.bic]) },
        { id: "owner", term: t("client.accountOwner"), value: client.accountOwner },
        { id: "vat", term: t("client.vatNumber"), value: client.vatNumber },
        { id: "tax", term: t("client.taxNumber"), value: client.taxNumber },
        {
          id: "format",
          term: t("invoiceFormat.label"),
          value: t(client.invoiceFormat === null ? "invoiceFormat.usual" : `invoiceFormat.${client.invoiceFormat}`),
        },
        { id: "terms", term: t("paymentTerms.title"), value: <Lines lines={describeTerms(client.paymentTerms)} /> },
        {
          id: "prices",
          term: t("client.prices"),
          value: t(`client.prices.${toPrices(client.pricesIncludeTax) || "usual"}`),
        },
        { id: "external", term: t("client.externalReference"), value: client.externalReference },
        { id: "leitweg", term: t("client.leitwegId"), value: client.leitwegId },
        { id: "electronic", term: t("eInvoice.address"), value: client.electronicAddress },
        {
          id: "note",
          term: t("client.note"),
          value: client.note === null ? null : <Lines lines={client.note.split("\n")} />,
        },
      ]}
    />
  );
}

/** The known parts, separated by spaces; null when there are none. */
function joined(parts: readonly (string | null)[]): string | null {
  const known = parts.filter((part) => part !== null && part !== "");
  return known.length === 0 ? null : known.join(" ");
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return <span className={styles["lines"]}>{lines.join("\n")}</span>;
}
