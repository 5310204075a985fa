import type { SchemaForm } from "@kundenportal/app-core/use-schema-form";
import { useEffect, useRef } from "react";
import type { DraftValues } from "./draft-values";

/**
 * Puts into the form whether prices have the tax in them whenever it is preset otherwise, as with another client: where it
 * still has what was preset before. `preset`: undefined for a document that says so itself.
 */
export function usePresetPrices(
  { getValues, setValue }: Pick<SchemaForm<DraftValues>, "getValues" | "setValue">,
  preset: boolean | undefined,
): void {
  const last = useRef<boolean | undefined>(undefined);
  useEffect(() => {
    const before = last.current;
    last.current = preset;
    if (preset === undefined || before === undefined) return;
    if (getValues().pricesIncludeTax === before) setValue("pricesIncludeTax", preset);
  }, [preset, getValues, setValue]);
}
