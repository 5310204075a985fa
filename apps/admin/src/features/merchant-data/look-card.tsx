import { Card } from "@kundenportal/ui/card";
import { Stack } from "../../components/form-grid";
import type { MerchantForm_MerchantFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { AccentColorField } from "./accent-color-field";
import { LogoField } from "./logo-field";

interface LookCardProps {
  readonly merchant: Pick<MerchantForm_MerchantFragment, "logoUrl" | "name">;
  readonly accentColor: string;
  readonly accentColorProblem: string | undefined;
  readonly onAccentColorChange: (color: string) => void;
}

/** How portal and documents look. */
export function LookCard({ merchant, accentColor, accentColorProblem, onAccentColorChange }: LookCardProps) {
  const t = useText();
  return (
    <Card title={t("merchantData.look")} description={t("merchantData.lookText")}>
      <Stack>
        <AccentColorField value={accentColor} error={accentColorProblem} onChange={onAccentColorChange} />
        <LogoField logoUrl={merchant.logoUrl} merchantName={merchant.name} />
      </Stack>
    </Card>
  );
}
