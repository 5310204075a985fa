import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { StaffActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import type { Core } from "../../core";
import { Conflict, FieldProblem, InvalidInput, NotFound } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import { type Page, type PageRequest, toPage } from "../../graphql/pagination";
import type { OutsideAddresses } from "../../integrations/outgoing/outside-address";
import { UserError } from "../../shared/errors";
import { isId, newId } from "../../shared/ids";
import { keepLeftOut } from "../../shared/keep-left-out";
import type { TimelineKind } from "../audit/timeline-kinds";
import type { NumberedEntry } from "../audit/timeline-row";
import { findUrlProblem } from "./find-url-problem";
import type { PlanDeliveries } from "./plan-deliveries";
import { EndpointOff } from "./webhook-endpoint.errors";
import type { WebhookDelivery, WebhookDeliveryStatus, WebhookEndpoint, WebhookTry } from "./webhook-endpoint";
import type { WebhookDeliveryRepository } from "./webhook-delivery.repository";
import type { WebhookEndpointRepository } from "./webhook-endpoint.repository";
import type { WebhookSecrets } from "./webhook-secrets";

const MAX_ENDPOINTS = 20;
const HOUR_MS = 3_600_000;

interface WebhookEndpointServiceNeeds extends Pick<Core, "clock" | "database" | "timeline" | "timelineFeed"> {
  readonly webhookEndpoints: WebhookEndpointRepository;
  readonly webhookDeliveries: WebhookDeliveryRepository;
  readonly webhookSecrets: WebhookSecrets;
  readonly outsideAddresses: OutsideAddresses;
  readonly planDeliveries: PlanDeliveries;
}

/** What is left out stays as it is. Of a new one, `name` and `url` can't be; it is on, and for all kinds. */
interface EndpointInput {
  readonly name?: string | null | undefined;
  readonly url?: string | null | undefined;
  /** Null: all. */
  readonly kinds?: readonly TimelineKind[] | null | undefined;
  readonly on?: boolean | null | undefined;
}

type CheckedEndpoint = Pick<WebhookEndpoint, "name" | "url" | "kinds" | "status">;

export interface WithSecret {
  readonly endpoint: WebhookEndpoint;
  /** Shown once. */
  readonly secret: string;
}

/** What staff do with the endpoints of their merchant. */
export class WebhookEndpointService {
  constructor(private readonly needs: WebhookEndpointServiceNeeds) {}

  list(scope: MerchantScope): Promise<readonly WebhookEndpoint[]> {
    return this.needs.webhookEndpoints.list(scope);
  }

  /** Newest first. Errors: throws UserError when there is no such endpoint. */
  async listDeliveries(
    scope: MerchantScope,
    { endpointId, status }: { readonly endpointId: string; readonly status: WebhookDeliveryStatus | null },
    page: PageRequest,
  ): Promise<Page<WebhookDelivery>> {
    const endpoint = isId(endpointId) ? await this.needs.webhookEndpoints.find(scope, endpointId) : null;
    if (endpoint === null) throw new UserError("endpointId: no such endpoint");
    const rows = await this.needs.webhookDeliveries.list(scope, { endpointId, status }, page);
    return toPage(rows, page, ({ id }) => ({ id, sortKey: "" }));
  }

  async findDelivery(scope: MerchantScope, id: string): Promise<WebhookDelivery | null> {
    return isId(id) ? this.needs.webhookDeliveries.find(scope, id) : null;
  }

  listTries(scope: MerchantScope, deliveryIds: readonly string[]): Promise<readonly WebhookTry[]> {
    return this.needs.webhookDeliveries.listTries(scope, deliveryIds);
  }

  /** What deliveries are about. */
  listEvents(scope: MerchantScope, ids: readonly string[]): Promise<readonly NumberedEntry[]> {
    return this.needs.webhookDeliveries.listEvents(scope, ids);
  }

  /** Told of what happens from now on. */
  async create(actor: StaffActor, input: EndpointInput): Promise<WithSecret | InvalidInput> {
    const { scope } = actor;
    const checked = this.check(input, { name: "", url: "", kinds: null, status: "ON" });
    if (checked instanceof InvalidInput) return checked;
    return this.needs.database.transaction(async () => {
      if ((await this.needs.webhookEndpoints.list(scope)).length >= MAX_ENDPOINTS) return tooMany();
      const id = newId();
      const { secret, sealed } = this.needs.webhookSecrets.create({ merchantId: scope.merchantId, id });
      const endpoint: WebhookEndpoint = {
        id,
        ...checked,
        secret: sealed,
        previousSecret: null,
        previousSecretUntil: null,
        position: await this.needs.timelineFeed.findEndPosition(scope),
        failingSince: null,
        refusedAt: null,
        createdAt: this.needs.clock.now().toISOString(),
        revision: 1,
      };
      await this.needs.webhookEndpoints.insert(scope, endpoint);
      await this.record(actor, endpoint, "CREATED");
      return { endpoint, secret };
    });
  }

  /** One that is switched on again is told what happened meanwhile. */
  async update(
    actor: StaffActor,
    { id, revision }: Pick<WebhookEndpoint, "id" | "revision">,
    input: EndpointInput,
  ): Promise<WebhookEndpoint | InvalidInput | NotFound | Conflict> {
    return this.locked(actor.scope, id, async (endpoint) => {
      const checked = this.check(input, endpoint);
      if (checked instanceof InvalidInput) return checked;
      if (endpoint.revision !== revision) return new Conflict("The webhook endpoint");
      const isOnAgain = endpoint.status !== "ON" && checked.status === "ON";
      return this.store(actor, endpoint, { ...checked, ...(isOnAgain && { failingSince: null, refusedAt: null }) });
    });
  }

  /** Its log goes with it, and what was not sent yet is not sent any more. */
  async delete(actor: StaffActor, id: string): Promise<WebhookEndpoint | NotFound> {
    return this.locked(actor.scope, id, async (endpoint) => {
      await this.needs.webhookEndpoints.delete(actor.scope, id);
      await this.record(actor, endpoint, "DELETED");
      return endpoint;
    });
  }

  /** The one before it counts as well for some hours: 0 to 168. */
  async rotateSecret(
    actor: StaffActor,
    id: string,
    keepOldHours: number,
  ): Promise<WithSecret | NotFound | InvalidInput> {
    const check = new InputChecker();
    if (keepOldHours < 0 || keepOldHours > 168) check.report("keepOldHours", "OUT_OF_RANGE", "must be 0 to 168");
    if (check.failure !== null) return check.failure;
    return this.locked(actor.scope, id, async (endpoint) => {
      const { secret, sealed } = this.needs.webhookSecrets.create({ merchantId: actor.scope.merchantId, id });
      const until = new Date(this.needs.clock.now().getTime() + keepOldHours * HOUR_MS).toISOString();
      const change = { secret: sealed, previousSecret: endpoint.secret, previousSecretUntil: until };
      return { endpoint: await this.store(actor, endpoint, change), secret };
    });
  }

  /** Sends an event that stands for nothing, also to an endpoint that is switched off. */
  async sendTest({ scope }: StaffActor, id: string): Promise<WebhookEndpoint | NotFound> {
    return this.locked(scope, id, async (endpoint) => {
      await this.needs.planDeliveries.add(scope, id, [null]);
      return endpoint;
    });
  }

  /** Sends the same event once more, with the same id. */
  async replay({ scope }: StaffActor, deliveryId: string): Promise<WebhookDelivery | NotFound | EndpointOff> {
    const delivery = await this.findDelivery(scope, deliveryId);
    if (delivery === null) return new NotFound("The delivery");
    return this.locked(scope, delivery.endpointId, async ({ id, status }) => {
      // A test stands for nothing.
      if (status !== "ON" && delivery.eventId !== null) return new EndpointOff();
      await this.needs.planDeliveries.add(scope, id, [delivery.eventId]);
      return delivery;
    });
  }

  /** Sends all events since then once more, with the same ids. */
  async replaySince({ scope }: StaffActor, id: string, since: string): Promise<WebhookEndpoint | NotFound> {
    return this.locked(scope, id, async (endpoint) => {
      // Those without a position have not been sent either.
      const position = await this.needs.webhookEndpoints.findPositionBefore(scope, since);
      if (position === null || position >= endpoint.position) return endpoint;
      await this.needs.webhookEndpoints.change(scope, id, { position });
      return { ...endpoint, position };
    });
  }

  private check(input: EndpointInput, before: CheckedEndpoint): CheckedEndpoint | InvalidInput {
    const check = new InputChecker();
    const kept = keepLeftOut(input, { ...before, on: before.status === "ON" });
    const name = check.text("name", kept.name, { maxLength: FIELD_LIMITS.webhookEndpoint.name });
    const url = kept.url?.trim() ?? "";
    // What it has may be one that the operator no longer lists: it is told so when something is sent.
    const problem = url === before.url && url !== "" ? null : findUrlProblem(url, this.needs.outsideAddresses);
    if (problem !== null) check.report("url", problem.code, problem.message);
    if (kept.kinds?.length === 0) check.report("kinds", "REQUIRED", "name at least one, or null for all");
    const isOn = check.value("on", input.on, null);
    if (check.failure !== null) return check.failure;
    const kinds = kept.kinds == null ? null : [...new Set(kept.kinds)];
    return { name, url, kinds, status: isOn === null ? before.status : isOn ? "ON" : "OFF" };
  }

  private locked<Result>(
    scope: MerchantScope,
    id: string,
    work: (endpoint: WebhookEndpoint) => Promise<Result>,
  ): Promise<Result | NotFound> {
    return this.needs.database.transaction(async () => {
      const endpoint = isId(id) ? await this.needs.webhookEndpoints.find(scope, id, { forUpdate: true }) : null;
      return endpoint === null ? new NotFound("The webhook endpoint") : work(endpoint);
    });
  }

  private async store(
    actor: StaffActor,
    endpoint: WebhookEndpoint,
    change: Partial<WebhookEndpoint>,
  ): Promise<WebhookEndpoint> {
    const after = { ...endpoint, ...change, revision: endpoint.revision + 1 };
    await this.needs.webhookEndpoints.change(actor.scope, endpoint.id, { ...change, revision: after.revision });
    await this.record(actor, after, "UPDATED");
    return after;
  }

  private record(actor: StaffActor, { name }: WebhookEndpoint, change: string): Promise<void> {
    return this.needs.timeline.record(actor, { kind: "WEBHOOK_CHANGED", data: { webhookEndpoint: name, change } });
  }
}

function tooMany(): InvalidInput {
  return new InvalidInput([
    new FieldProblem("name", "TOO_MANY", `there are ${String(MAX_ENDPOINTS)} endpoints already`),
  ]);
}
