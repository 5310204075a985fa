import { countryName } from "@kundenportal/app-core/country-names";
import { useLocale } from "@kundenportal/ui/use-text";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";
import styles from "./document-content-view.module.css";

const ContentPartyFragment = graphql(`
  fragment ContentParty_party on Party {
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

interface ContentPartyProps {
  readonly title: string;
  readonly party: FragmentType<typeof ContentPartyFragment>;
}

/** One of the parties named in a document, with its address. */
export function ContentParty({ title, party: masked }: ContentPartyProps) {
  const t = useText();
  const locale = useLocale();
  const party = readFragment(ContentPartyFragment, masked);
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
