import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import type { Locale } from "@kundenportal/domain/locale";
import type { MerchantScope } from "../../../access/scopes";
import type { Core } from "../../../core";
import { TextSealer, UnreadableSealError } from "../../../shared/sealed-text";

/** Long enough to open it, and to open it once more. */
const LIFETIME_MS = 10 * 60_000;

/** What a preview prints. */
export interface UnsavedPreview {
  readonly content: DocumentContent;
  readonly version: number;
  /** Of what is printed. */
  readonly locale: Locale;
}

interface SealedParts extends UnsavedPreview {
  readonly expiresAt: number;
}

/**
 * Previews of what is stored nowhere, as texts that the caller keeps and hands back. Bound to the merchant: what was checked for one
 * is printed for nobody else, and what was not checked opens nowhere.
 */
export class SealedPreviews {
  private readonly sealer: TextSealer;

  constructor(private readonly needs: Pick<Core, "clock" | "environment">) {
    const { internalSecret, previousInternalSecrets } = needs.environment;
    this.sealer = new TextSealer([internalSecret, ...previousInternalSecrets], "previews");
  }

  seal(scope: MerchantScope, preview: UnsavedPreview): string {
    const parts: SealedParts = { ...preview, expiresAt: this.needs.clock.now().getTime() + LIFETIME_MS };
    return this.sealer.seal(JSON.stringify(parts), scope.merchantId);
  }

  /** Null for what is no preview of this merchant's, or an old one. */
  open(scope: MerchantScope, sealed: string): UnsavedPreview | null {
    try {
      const parts = JSON.parse(this.sealer.open(sealed, scope.merchantId)) as SealedParts;
      return parts.expiresAt > this.needs.clock.now().getTime() ? parts : null;
    } catch (error) {
      if (error instanceof UnreadableSealError) return null;
      throw error;
    }
  }
}
