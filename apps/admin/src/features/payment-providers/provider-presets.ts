import type { ProviderKind_ProviderFragment } from "../../gql/graphql";

/** One choice when connecting: a provider, or one brand of a provider that goes by several names. */
export interface ProviderPreset {
  readonly id: string;
  readonly provider: ProviderKind_ProviderFragment;
  readonly name: string;
  /** What the choice already determines, by name of setting. */
  readonly fixed: Readonly<Record<string, string>>;
}

const BRAND_FIELD = "brand";

const BRAND_NAMES: Readonly<Record<string, string>> = {
  CONCARDIS: "Concardis PayLink",
  NEXI: "Nexi Easy Paylink",
  PAYREXX: "Payrexx",
};

/** Merchants know the brand on their contract, not which of our adapters talks to it. */
export function listPresets(providers: readonly ProviderKind_ProviderFragment[]): readonly ProviderPreset[] {
  return providers.flatMap((provider) => {
    const brands = provider.fields.find(({ name }) => name === BRAND_FIELD)?.choices ?? null;
    if (brands === null) return [{ id: provider.id, provider, name: provider.name, fixed: {} }];
    return brands.map((brand) => ({
      id: `${provider.id}:${brand}`,
      provider,
      name: BRAND_NAMES[brand] ?? brand,
      fixed: { [BRAND_FIELD]: brand },
    }));
  });
}

/** The brand that the merchant has a contract with. */
export function brandName(account: {
  readonly providerName: string;
  readonly settings: readonly { readonly name: string; readonly value: string | null }[];
}): string {
  const brand = account.settings.find(({ name }) => name === BRAND_FIELD)?.value ?? null;
  return brand === null ? account.providerName : (BRAND_NAMES[brand] ?? brand);
}
