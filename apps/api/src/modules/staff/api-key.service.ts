import type { Core } from "../../core";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { ApiKeyActor, StaffActor } from "../../access/actors";
import { API_KEY_PREFIX, createCredential } from "../../access/credentials";
import type { PortalSessions } from "../../access/portal-sessions";
import type { MerchantScope } from "../../access/scopes";
import { type InvalidInput, NotFound } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import { isId, newId } from "../../shared/ids";
import type { StaffRepository } from "./staff.repository";
import type { ApiKey } from "./staff-member";

/** The last characters distinguish keys: all keys of a merchant begin alike. */
const SHOWN_CHARACTERS = 6;

interface ApiKeyServiceNeeds extends Pick<Core, "database" | "clock" | "timeline"> {
  readonly staffRepository: StaffRepository;
  readonly portalSessions: PortalSessions;
}

/** Keys for programs. Their secret is shown once and stored as a hash. */
export class ApiKeyService {
  constructor(private readonly needs: ApiKeyServiceNeeds) {}

  list(scope: MerchantScope): Promise<readonly ApiKey[]> {
    return this.needs.staffRepository.listApiKeys(scope);
  }

  /** The key that makes the request. */
  async get({ scope, id }: ApiKeyActor): Promise<ApiKey> {
    const apiKey = await this.needs.staffRepository.findApiKey(scope, id);
    if (apiKey === null) throw new Error("A key that was accepted does not exist");
    return apiKey;
  }

  async create(
    actor: StaffActor,
    input: Pick<ApiKey, "name" | "scope" | "expiresAt">,
  ): Promise<{ readonly apiKey: ApiKey; readonly secret: string } | InvalidInput> {
    const check = new InputChecker();
    const name = check.text("name", input.name, { maxLength: FIELD_LIMITS.apiKey.name });
    if (input.expiresAt !== null && new Date(input.expiresAt) <= this.needs.clock.now()) {
      check.report("expiresAt", "OUT_OF_RANGE", "must be in the future");
    }
    if (check.failure !== null) return check.failure;
    const { text, secretHash } = createCredential(actor.scope.merchantId);
    const apiKey: ApiKey = {
      id: newId(),
      name,
      prefix: `${API_KEY_PREFIX}…${text.slice(-SHOWN_CHARACTERS)}`,
      scope: input.scope,
      createdAt: this.needs.clock.now().toISOString(),
      lastUsedAt: null,
      expiresAt: input.expiresAt,
      revokedAt: null,
    };
    await this.needs.database.transaction(async () => {
      await this.needs.staffRepository.insertApiKey(actor.scope, apiKey, secretHash, actor.id);
      await this.needs.timeline.record(actor, { kind: "API_KEY_CHANGED", data: { name, change: "CREATED" } });
    });
    return { apiKey, secret: API_KEY_PREFIX + text };
  }

  /** Takes effect from the key's next request; revoking twice changes nothing. */
  async revoke(actor: StaffActor, id: string): Promise<ApiKey | NotFound> {
    return this.needs.database.transaction(async () => {
      const apiKey = isId(id) ? await this.needs.staffRepository.findApiKey(actor.scope, id) : null;
      if (apiKey === null) return new NotFound("The API key");
      if (apiKey.revokedAt !== null) return apiKey;
      const revokedAt = this.needs.clock.now().toISOString();
      await this.needs.staffRepository.revokeApiKey(actor.scope, id, revokedAt);
      await this.needs.portalSessions.endPreviews(actor.scope);
      await this.needs.timeline.record(actor, {
        kind: "API_KEY_CHANGED",
        data: { name: apiKey.name, change: "REVOKED" },
      });
      return { ...apiKey, revokedAt };
    });
  }
}
