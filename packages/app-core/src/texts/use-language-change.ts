import type { Locale } from "@kundenportal/domain/locale";
import { type Catalogues, loadMessages } from "@kundenportal/ui/messages";
import { useToast } from "@kundenportal/ui/toast";
import { useState } from "react";
import { useCoreText } from "./use-core-text";

interface LanguageChange {
  readonly change: (locale: Locale) => Promise<void>;
  /** The texts are on their way. */
  readonly isPending: boolean;
}

/** Switches the language once its texts are there; if they do not come, a toast says so, and everything stays as it is. */
export function useLanguageChange(catalogues: Catalogues, onChange: (locale: Locale) => void): LanguageChange {
  const t = useCoreText();
  const showToast = useToast();
  const [isPending, setIsPending] = useState(false);

  async function change(locale: Locale): Promise<void> {
    setIsPending(true);
    try {
      await loadMessages(locale, catalogues);
    } catch {
      showToast({ tone: "danger", title: t("core.piece.language"), description: t("core.piece.MISSING.text") });
      return;
    } finally {
      setIsPending(false);
    }
    onChange(locale);
  }

  return { change, isPending };
}
