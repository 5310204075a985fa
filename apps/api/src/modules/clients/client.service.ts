import { LAST_TOKEN_EXPIRY } from "../../access/portal-token";
import type { Core } from "../../core";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { ActingActor, MerchantActor } from "../../access/actors";
import type { PortalLinks } from "../../access/portal-links";
import type { MerchantScope } from "../../access/scopes";
import { Conflict, type InvalidInput, NotFound } from "../../graphql/failures.types";
import type { LookUp } from "../../graphql/look-up";
import { InputChecker } from "../../graphql/input-checker";
import { type Page, type PageRequest, toPage } from "../../graphql/pagination";
import { withBankOfIban } from "../../shared/bank-of-iban";
import { isId, newId } from "../../shared/ids";
import { keepLeftOut } from "../../shared/keep-left-out";
import type { MerchantRepository } from "../merchants/merchant.repository";
import type { NumberRangeRepository } from "../merchants/number-range.repository";
import type { PortalSettingsRepository } from "../portal-settings/portal-settings.repository";
import { linkExpiry } from "../portal-settings/link-expiry";
import { renewed, withdrawn } from "./ended-links";
import { ClientHasDocuments } from "./client.errors";
import { checkClientData, type ClientDataFields, fieldsOf } from "./client-input";
import { findTaken } from "./numbering/find-taken";
import type { ClientRepository } from "./client.repository";
import { takeClientNumber } from "./numbering/take-client-number";
import type { Client, ClientData, ClientListFilter } from "./client";

const PREVIEW_URL_SECONDS = 60;

interface ClientServiceNeeds extends Pick<Core, "database" | "clock" | "timeline"> {
  readonly clientRepository: ClientRepository;
  readonly merchantRepository: MerchantRepository;
  readonly numberRangeRepository: NumberRangeRepository;
  readonly portalSettingsRepository: PortalSettingsRepository;
  readonly portalLinks: PortalLinks;
}

/** The merchant's clients and their access to the portal. */
export class ClientService {
  constructor(private readonly needs: ClientServiceNeeds) {}

  async find(scope: MerchantScope, id: string): Promise<Client | null> {
    return isId(id) ? this.needs.clientRepository.find(scope, id) : null;
  }

  async lookUp(scope: MerchantScope, by: LookUp): Promise<Client | null> {
    if ("id" in by) return this.find(scope, by.id);
    return this.needs.clientRepository.findByExternalReference(scope, by.externalReference);
  }

  findMany(scope: MerchantScope, ids: readonly string[]): Promise<readonly Client[]> {
    return this.needs.clientRepository.findMany(scope, ids);
  }

  async list(scope: MerchantScope, filter: ClientListFilter, page: PageRequest): Promise<Page<Client>> {
    if (filter.search !== null) return this.needs.clientRepository.search(scope, filter.search, filter, page);
    const rows = await this.needs.clientRepository.list(scope, filter, page);
    return toPage(rows, page, (row) => this.needs.clientRepository.cursorOf(row));
  }

  /** The client's portal URL; null without access, because then no link may go out. */
  portalUrl(scope: MerchantScope, client: Client): string | null {
    return client.portalAccess && client.archivedAt === null ? this.needs.portalLinks.clientUrl(scope, client) : null;
  }

  /** portalAccess null takes the merchant's default. */
  async create(
    actor: ActingActor,
    data: ClientDataFields,
    portalAccess: boolean | null,
  ): Promise<Client | InvalidInput> {
    const merchant = await this.needs.merchantRepository.get(actor.scope);
    const check = new InputChecker();
    const checked = checkClientData(check, "data.", data, merchant.locale);
    const givenNumber = check.optionalText("data.clientNumber", data.clientNumber, {
      maxLength: FIELD_LIMITS.client.clientNumber,
    });
    if (check.failure !== null) return check.failure;
    return this.needs.database.transaction(async () => {
      const { externalReference } = checked;
      const taken = await findTaken(
        this.needs.clientRepository,
        actor.scope,
        { clientNumber: givenNumber, externalReference },
        null,
      );
      if (taken !== null) return taken;
      const settings = await this.needs.portalSettingsRepository.get(actor.scope);
      const now = this.needs.clock.now().toISOString();
      const clientNumber = givenNumber ?? (await takeClientNumber(this.needs, actor.scope));
      const client: Client = {
        ...withBankOfIban(null, checked),
        // An e-invoice may be printed for them in the same transaction, with a link.
        id: this.needs.database.once(`client ${actor.scope.merchantId} ${clientNumber}`, newId),
        clientNumber,
        portalAccess: portalAccess ?? settings.newClientsHaveAccess,
        portalAccessSource: portalAccess === null ? "DEFAULT" : "CHOSEN",
        linkGeneration: 1,
        linkRenewal: 0,
        linkExpiresAt: linkExpiry(this.needs.clock.now(), settings),
        lastPortalVisitAt: null,
        archivedAt: null,
        revision: 1,
        createdAt: now,
        updatedAt: now,
      };
      await this.needs.clientRepository.insert(actor.scope, client);
      const { name } = client;
      await this.needs.timeline.record(actor, { kind: "CLIENT_CREATED", clientId: client.id, data: { name } });
      return client;
    });
  }

  /** What is left out stays as it is; null empties it. A number can't be emptied. */
  async update(
    actor: MerchantActor,
    id: string,
    revision: number,
    data: ClientDataFields,
  ): Promise<Client | InvalidInput | NotFound | Conflict> {
    const before = await this.find(actor.scope, id);
    if (before === null) return new NotFound("The client");
    const merchant = await this.needs.merchantRepository.get(actor.scope);
    const check = new InputChecker();
    const checked = checkClientData(check, "data.", keepLeftOut(data, fieldsOf(before)), merchant.locale);
    const givenNumber = check.optionalText("data.clientNumber", data.clientNumber, {
      maxLength: FIELD_LIMITS.client.clientNumber,
    });
    if (check.failure !== null) return check.failure;
    const change: ClientData = {
      ...withBankOfIban(before, checked),
      clientNumber: givenNumber ?? before.clientNumber,
    };
    return this.needs.database.transaction(async () => {
      const taken = await findTaken(this.needs.clientRepository, actor.scope, change, before);
      if (taken !== null) return taken;
      const updatedAt = this.needs.clock.now().toISOString();
      if (!(await this.needs.clientRepository.update(actor.scope, { id, revision }, { ...change, updatedAt })))
        return new Conflict("The client");
      await this.needs.timeline.record(actor, {
        kind: "CLIENT_UPDATED",
        clientId: id,
        data: {
          fields: Object.entries(change)
            .filter(([key, value]) => Reflect.get(before, key) !== value)
            .map(([key]) => key),
        },
      });
      return this.get(actor.scope, id);
    });
  }

  /** The id it had. Deleting again changes nothing. */
  async delete(actor: MerchantActor, id: string): Promise<string | ClientHasDocuments | NotFound> {
    return this.needs.database.transaction(async () => {
      const client = await this.findForUpdate(actor.scope, id);
      if (client === null)
        return isId(id) && (await this.needs.timeline.knows(actor.scope, { clientId: id }))
          ? id
          : new NotFound("The client");
      const documentCount = await this.needs.clientRepository.countDocuments(actor.scope, id);
      if (documentCount > 0) return new ClientHasDocuments(documentCount);
      await this.needs.clientRepository.delete(actor.scope, id);
      await this.needs.timeline.record(actor, { kind: "CLIENT_DELETED", clientId: id });
      return id;
    });
  }

  /** An archived client has no portal access, whatever was chosen; older links stay dead when the client is restored. */
  async setArchived(actor: MerchantActor, id: string, archived: boolean): Promise<Client | NotFound> {
    return this.changeClient(actor, id, async (client) => {
      if ((client.archivedAt !== null) === archived) return;
      const now = this.needs.clock.now().toISOString();
      await this.needs.clientRepository.change(actor.scope, id, {
        archivedAt: archived ? now : null,
        ...(archived && withdrawn(client)),
        updatedAt: now,
      });
      await this.needs.timeline.record(actor, { kind: "CLIENT_ARCHIVED", clientId: id, data: { archived } });
    });
  }

  /** Older links do not come alive again when access is given back: there are new ones. */
  async setPortalAccess(
    actor: MerchantActor,
    id: string,
    portalAccess: boolean,
    linkExpiresAt: string | null,
  ): Promise<Client | NotFound | InvalidInput> {
    const check = new InputChecker();
    if (linkExpiresAt !== null && new Date(linkExpiresAt) <= this.needs.clock.now()) {
      check.report("linkExpiresAt", "OUT_OF_RANGE", "must be in the future");
    }
    if (linkExpiresAt !== null && new Date(linkExpiresAt) > LAST_TOKEN_EXPIRY) {
      check.report("linkExpiresAt", "OUT_OF_RANGE", `must not be after ${LAST_TOKEN_EXPIRY.toISOString()}`);
    }
    if (check.failure !== null) return check.failure;
    return this.changeClient(actor, id, async (client) => {
      const now = this.needs.clock.now().toISOString();
      const isExpired = client.linkExpiresAt <= now;
      await this.needs.clientRepository.change(actor.scope, id, {
        portalAccess,
        portalAccessSource: "CHOSEN",
        ...(client.portalAccess && !portalAccess && withdrawn(client)),
        ...(isExpired && renewed(client)),
        linkExpiresAt:
          linkExpiresAt ??
          (isExpired
            ? linkExpiry(this.needs.clock.now(), await this.needs.portalSettingsRepository.get(actor.scope))
            : client.linkExpiresAt),
        updatedAt: now,
      });
      if (client.portalAccess !== portalAccess) {
        await this.needs.timeline.record(actor, {
          kind: "PORTAL_ACCESS_CHANGED",
          clientId: id,
          data: { portalAccess },
        });
      }
    });
  }

  /** Gives every client the default; returns how many changed. */
  async applyDefaultAccess(actor: MerchantActor, overrideChoices: boolean): Promise<number> {
    return this.needs.database.transaction(async () => {
      const { newClientsHaveAccess } = await this.needs.portalSettingsRepository.get(actor.scope);
      const now = this.needs.clock.now().toISOString();
      const changed = await this.needs.clientRepository.applyAccess(
        actor.scope,
        newClientsHaveAccess,
        overrideChoices,
        now,
      );
      await this.needs.timeline.record(actor, {
        kind: "DEFAULT_ACCESS_APPLIED",
        data: { portalAccess: newClientsHaveAccess, clients: changed },
      });
      return changed;
    });
  }

  async rotateLink(actor: MerchantActor, id: string): Promise<Client | NotFound> {
    return this.changeClient(actor, id, async (client) => {
      await this.needs.clientRepository.change(actor.scope, id, {
        linkGeneration: client.linkGeneration + 1,
        linkExpiresAt: linkExpiry(this.needs.clock.now(), await this.needs.portalSettingsRepository.get(actor.scope)),
        updatedAt: this.needs.clock.now().toISOString(),
      });
      await this.needs.timeline.record(actor, { kind: "LINK_ROTATED", clientId: id });
    });
  }

  /** A new link in place of an expired one, under the old generation: for "send me a new link". Call inside a transaction. */
  async renewExpiry(scope: MerchantScope, id: string): Promise<Client> {
    const now = this.needs.clock.now().toISOString();
    const client = await this.findForUpdate(scope, id);
    // Somebody else was faster, and what they wrote in their email has to go on working.
    if (client !== null && client.linkExpiresAt > now) return client;
    await this.needs.clientRepository.change(scope, id, {
      ...(client !== null && renewed(client)),
      linkExpiresAt: linkExpiry(this.needs.clock.now(), await this.needs.portalSettingsRepository.get(scope)),
      updatedAt: now,
    });
    return this.get(scope, id);
  }

  /** A short-lived URL for a read-only preview of the client's portal; null without access. */
  previewUrl(scope: MerchantScope, client: Client, documentId: string | null): string | null {
    if (!client.portalAccess || client.archivedAt !== null) return null;
    const expiresAt = new Date(this.needs.clock.now().getTime() + PREVIEW_URL_SECONDS * 1000);
    return this.needs.portalLinks.previewUrl(scope, client, documentId, expiresAt);
  }

  private async changeClient(
    actor: MerchantActor,
    id: string,
    change: (client: Client) => Promise<void>,
  ): Promise<Client | NotFound> {
    return this.needs.database.transaction(async () => {
      const client = await this.findForUpdate(actor.scope, id);
      if (client === null) return new NotFound("The client");
      await change(client);
      return this.get(actor.scope, id);
    });
  }

  private async findForUpdate(scope: MerchantScope, id: string): Promise<Client | null> {
    return isId(id) ? this.needs.clientRepository.findForUpdate(scope, id) : null;
  }

  private async get(scope: MerchantScope, id: string): Promise<Client> {
    const client = await this.needs.clientRepository.find(scope, id);
    if (client === null) throw new Error("The client vanished inside its own transaction");
    return client;
  }
}
