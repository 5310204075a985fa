import { salutationIn } from "@kundenportal/domain/documents/salutation";
import { countryName } from "@kundenportal/app-core/country-names";
import { useLocale } from "@kundenportal/ui/use-text";
import { type FragmentType, readFragment } from "../../../gql/fragment-masking";
import { graphql } from "../../../gql/gql";
import { useText } from "../../../lib/use-text";
import styles from "./letter-party.module.css";

const LetterPartyFragment = graphql(`
  fragment LetterParty_party on Party {
    name
    tradingName
    contactName
    street
    addressAddition
    zip
    city
    region
    countryCode
    email
    phone
  }
`);

interface LetterPartyProps {
  readonly party: FragmentType<typeof LetterPartyFragment>;
  readonly label: string;
  /** Decides its place on a wide letter. A sender can be reached: phone and email are shown. */
  readonly variant: "sender" | "recipient" | "other";
}

/** Name and postal address, one line each as on an envelope. */
export function LetterParty({ label, variant, ...props }: LetterPartyProps) {
  const t = useText();
  const locale = useLocale();
  const party = readFragment(LetterPartyFragment, props.party);
  const lines = [
    party.tradingName,
    party.contactName === null || variant === "sender"
      ? party.contactName
      : t("letter.attention", { name: salutationIn(party.contactName, locale) }),
    party.street,
    party.addressAddition,
    [party.zip, party.city].filter((part) => part !== null).join(" "),
    party.region,
    party.countryCode === null ? null : countryName(party.countryCode, locale),
  ].filter((line) => line !== null && line !== "");

  return (
    <address className={styles["party"]} data-variant={variant}>
      <span className={styles["label"]}>{label}</span>
      <strong className={styles["name"]}>{party.name}</strong>
      {lines.map((line, index) => (
        <span key={index}>{line}</span>
      ))}
      {variant === "sender" && party.phone !== null && (
        <a href={`tel:${party.phone.replaceAll(/[^+\d]/g, "")}`} className={styles["reach"]}>
          {party.phone}
        </a>
      )}
      {variant === "sender" && party.email !== null && (
        <a href={`mailto:${party.email}`} className={styles["reach"]}>
          {party.email}
        </a>
      )}
    </address>
  );
}
