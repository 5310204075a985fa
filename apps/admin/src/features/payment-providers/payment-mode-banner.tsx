import { Banner } from "@kundenportal/ui/banner";
import type { Tone } from "@kundenportal/ui/badge";
import type { PaymentMode } from "../../gql/graphql";
import { useText } from "../../lib/use-text";

const TONES = { SANDBOX: "info", TEST: "warning", LIVE: "success", OFF: "danger" } as const satisfies Record<
  PaymentMode,
  Tone
>;

/** Where customers' money goes now, in words: nobody may mistake play money for real money, or the other way round. */
export function PaymentModeBanner({ mode }: { readonly mode: PaymentMode }) {
  const t = useText();
  return (
    <Banner tone={TONES[mode]} title={t(`paymentMode.${mode}`)}>
      {t(`paymentMode.${mode}.text`)}
    </Banner>
  );
}
