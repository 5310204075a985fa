import { LOGO_LIMITS } from "@kundenportal/domain/limits/logo-limits";
import type { MerchantActor } from "../../access/actors";
import type { Core } from "../../core";
import { FieldProblem, InvalidInput } from "../../graphql/failures.types";
import type { FileStore } from "../../integrations/file-store/file-store";
import { decodeUpload } from "../../shared/uploads/decode-upload";
import type { Merchant, MerchantRepository } from "../merchants/merchant.repository";
import { readLogo } from "./read-logo";

interface LogoServiceNeeds extends Pick<Core, "database" | "timeline"> {
  readonly merchantRepository: MerchantRepository;
  readonly fileStore: FileStore;
}

/** The merchant's logo, for the portal and for documents that are printed from now on. */
export class LogoService {
  constructor(private readonly needs: LogoServiceNeeds) {}

  /** Replaces the one there was. */
  async set(actor: MerchantActor, contentBase64: string): Promise<Merchant | InvalidInput> {
    const decoded = await decodeUpload(contentBase64, LOGO_LIMITS.sizeBytes);
    if (!decoded.ok) {
      const { code, message } = decoded.error;
      return refuse(code === "TOO_LARGE" ? "TOO_LONG" : "INVALID_FORMAT", message);
    }
    const facts = await readLogo(decoded.value);
    if (typeof facts === "string") return refuse("INVALID_FORMAT", facts);
    const { sha256 } = await this.needs.fileStore.put(decoded.value);
    return this.save(actor, { logoSha256: sha256, logoMediaType: facts.mediaType });
  }

  async remove(actor: MerchantActor): Promise<Merchant> {
    return this.save(actor, { logoSha256: null, logoMediaType: null });
  }

  private async save(actor: MerchantActor, logo: Pick<Merchant, "logoSha256" | "logoMediaType">): Promise<Merchant> {
    return this.needs.database.transaction(async () => {
      const before = await this.needs.merchantRepository.get(actor.scope);
      if (before.logoSha256 === logo.logoSha256) return before;
      await this.needs.merchantRepository.setLogo(actor.scope, logo);
      await this.needs.timeline.record(actor, { kind: "MERCHANT_CHANGED", data: { fields: ["logo"] } });
      return { ...before, ...logo };
    });
  }
}

function refuse(code: "TOO_LONG" | "INVALID_FORMAT", message: string): InvalidInput {
  return new InvalidInput([new FieldProblem("contentBase64", code, message)]);
}
