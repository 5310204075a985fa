import { formatDate } from "@kundenportal/ui/format";
import { useClock } from "@kundenportal/ui/use-clock";
import { useLocale } from "@kundenportal/ui/use-text";
import { version } from "../../package.json";
import { type FragmentType, readFragment } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";
import { useText } from "../lib/use-text";
import styles from "./portal-footer.module.css";

const PortalFooterFragment = graphql(`
  fragment PortalFooter_viewer on Viewer {
    id
    expiresAt
    merchant {
      id
      name
      street
      zip
      city
      email
      phone
      website
      imprintUrl
      privacyUrl
    }
  }
`);

interface PortalFooterProps {
  readonly viewer: FragmentType<typeof PortalFooterFragment>;
}

/** Whose portal it is, how to reach them, what the law wants linked, how long this access lasts, and which version this page is. */
export function PortalFooter(props: PortalFooterProps) {
  const t = useText();
  const locale = useLocale();
  const { timeZone } = useClock();
  const { expiresAt, merchant } = readFragment(PortalFooterFragment, props.viewer);
  const { city, email, imprintUrl, name, phone, privacyUrl, street, website, zip } = merchant;
  const address = [street, [zip, city].filter((part) => part !== null).join(" ")].filter(
    (part) => part !== null && part !== "",
  );

  return (
    <div className={styles["footer"]}>
      <address className={styles["merchant"]}>
        <strong className={styles["name"]}>{name}</strong>
        {address.length > 0 && <span>{address.join(", ")}</span>}
      </address>
      <ul className={styles["links"]}>
        {phone !== null && (
          <li>
            <a href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>{phone}</a>
          </li>
        )}
        {email !== null && (
          <li>
            <a href={`mailto:${email}`}>{email}</a>
          </li>
        )}
      </ul>
      <ul className={styles["links"]}>
        <OutsideLink href={website}>{t("app.website")}</OutsideLink>
        <OutsideLink href={imprintUrl}>{t("app.imprint")}</OutsideLink>
        <OutsideLink href={privacyUrl}>{t("app.privacy")}</OutsideLink>
      </ul>
      <p className={styles["expiry"]}>
        {t("app.accessUntil", { date: formatDate(expiresAt, locale, "long", timeZone) })}{" "}
        <span className={styles["version"]}>{t("app.version", { version })}</span>
      </p>
    </div>
  );
}

interface OutsideLinkProps {
  readonly href: string | null;
  readonly children: string;
}

/** In a tab of its own, so that the portal stays; without revealing where the customer came from. */
function OutsideLink({ href, children }: OutsideLinkProps) {
  if (href === null) return null;
  return (
    <li>
      <a href={href} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    </li>
  );
}
