import { ADDRESS_SCHEMES } from "@kundenportal/domain/parties/electronic-address";
import { Select } from "@kundenportal/ui/select";
import { TextField } from "@kundenportal/ui/text-field";
import { useLocale } from "@kundenportal/ui/use-text";
import type { UseFormRegisterReturn } from "react-hook-form";
import { useText } from "../lib/use-text";

type RegisteredField = UseFormRegisterReturn & { readonly error: string | undefined };

interface ElectronicAddressFieldsProps {
  readonly scheme: RegisteredField;
  readonly address: RegisteredField;
  /** The scheme that is stored, which may be one that is not offered. */
  readonly storedScheme?: string | null;
  /** What holds when no address is stated. */
  readonly withoutOne: string;
}

/** Where e-invoices go, and what kind of address that is. */
export function ElectronicAddressFields({ scheme, address, storedScheme, withoutOne }: ElectronicAddressFieldsProps) {
  const t = useText();
  const locale = useLocale();
  const offered = [...ADDRESS_SCHEMES].map(([value, names]) => ({ value, label: names[locale] }));
  const isOther = storedScheme != null && !ADDRESS_SCHEMES.has(storedScheme);
  return (
    <>
      <Select
        label={t("eInvoice.addressScheme")}
        placeholder={withoutOne}
        options={isOther ? [...offered, { value: storedScheme, label: storedScheme }] : offered}
        {...scheme}
      />
      <TextField label={t("eInvoice.address")} isOptional autoComplete="off" spellCheck={false} {...address} />
    </>
  );
}
