import type { MerchantScope } from "../../access/scopes";
import type { Core } from "../../core";
import { OperationalError } from "../../shared/errors";
import { TextSealer, UnreadableSealError } from "../../shared/sealed-text";
import type { StaffRepository } from "./staff.repository";

/** As all were stored before they were sealed. */
const BASE32 = /^[A-Z2-7]+$/;

interface TotpSecretsNeeds extends Pick<Core, "database" | "environment" | "logger" | "systemAccess"> {
  readonly staffRepository: StaffRepository;
}

/** Seals the secrets of second factors. Bound to merchant and person: a copied blob opens nowhere else. */
export class TotpSecrets {
  private readonly sealer: TextSealer;

  constructor(private readonly needs: TotpSecretsNeeds) {
    const { internalSecret, previousInternalSecrets } = needs.environment;
    this.sealer = new TextSealer([internalSecret, ...previousInternalSecrets], "second factors");
  }

  seal(scope: MerchantScope, staffMemberId: string, secret: string): string {
    return this.sealer.seal(secret, placeOf(scope, staffMemberId));
  }

  /** Errors: throws OperationalError when it was sealed with a secret that no longer exists. */
  open(scope: MerchantScope, staffMemberId: string, sealed: string): string {
    try {
      return this.sealer.open(sealed, placeOf(scope, staffMemberId));
    } catch (error) {
      if (!(error instanceof UnreadableSealError)) throw error;
      throw new OperationalError(
        "The second factor can't be read, because the server's internal secret was replaced. Whoever runs the server can remove it.",
        { cause: error },
      );
    }
  }

  /**
   * Seals with the newest secret what is not sealed with it yet: what an earlier version stored as it was, and what was
   * sealed with an earlier secret. Several processes may do so at once.
   */
  async sealAll(): Promise<void> {
    const { database, staffRepository, systemAccess, logger } = this.needs;
    for (const { scope, id, totpSecret } of await staffRepository.listTotpSecrets(systemAccess)) {
      if (this.sealer.isCurrent(totpSecret)) continue;
      const secret = BASE32.test(totpSecret) ? totpSecret : this.tryToOpen(scope, id, totpSecret);
      if (secret === null) {
        logger.warn(
          { staffMemberId: id },
          "a second factor was sealed with a secret that is missing from PREVIOUS_INTERNAL_SECRETS",
        );
        continue;
      }
      const sealed = this.seal(scope, id, secret);
      await database.transaction(() => staffRepository.replaceTotpSecret(scope, { id, totpSecret }, sealed));
    }
  }

  private tryToOpen(scope: MerchantScope, id: string, sealed: string): string | null {
    try {
      return this.open(scope, id, sealed);
    } catch (error) {
      if (error instanceof OperationalError) return null;
      throw error;
    }
  }
}

function placeOf({ merchantId }: MerchantScope, staffMemberId: string): string {
  return `${merchantId} ${staffMemberId} second factor`;
}
