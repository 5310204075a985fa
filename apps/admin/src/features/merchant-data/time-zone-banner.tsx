import { Banner } from "@kundenportal/ui/banner";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useText } from "../../lib/use-text";

const TimeZoneBannerFragment = graphql(`
  fragment TimeZoneBanner_merchant on Merchant {
    id
    timeZone
    unknownTimeZone
  }
`);

interface TimeZoneBannerProps {
  readonly merchant: FragmentType<typeof TimeZoneBannerFragment>;
}

/** Says that days begin and end by another time zone than the merchant's, while the server does not know that one. */
export function TimeZoneBanner(props: TimeZoneBannerProps) {
  const t = useText();
  const { timeZone, unknownTimeZone } = readFragment(TimeZoneBannerFragment, props.merchant);
  if (unknownTimeZone === null) return null;
  return (
    <Banner tone="warning" title={t("merchantData.unknownTimeZone", { timeZone: unknownTimeZone })}>
      {t("merchantData.unknownTimeZoneText", { timeZone })}
    </Banner>
  );
}
