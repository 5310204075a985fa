import { canonicalJson } from "@kundenportal/domain/evidence/canonical-json";
import type { ActingActor, SystemActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import { type Page, type PageRequest, toPage } from "../../graphql/pagination";
import type { Clock } from "../../shared/clock";
import { newId } from "../../shared/ids";
import type { EventSignal } from "./event-signal";
import type { TimelineKind } from "./timeline-kinds";
import type { NewTimelineEntry, TimelineRepository } from "./timeline.repository";
import type { TimelineListFilter, TimelineRow } from "./timeline-row";

export interface TimelineEvent {
  readonly kind: TimelineKind;
  readonly clientId?: string | null;
  readonly documentId?: string | null;
  /** Details for the text; never secrets, tokens or whole documents. */
  readonly data?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}

/** Called when an event has been recorded, inside its transaction: for notifications that must not be lost. */
export type TimelineListener = (actor: ActingActor, event: TimelineEvent) => Promise<void>;

/** Writes the timeline of clients and documents. */
export class TimelineService {
  private readonly listeners: TimelineListener[] = [];
  /** What is recorded together, until it is written; of a transaction that fails it goes with its actor. */
  private readonly gathered = new WeakMap<ActingActor, NewTimelineEntry[]>();

  constructor(
    private readonly clock: Clock,
    private readonly entries: TimelineRepository,
    private readonly signal: EventSignal,
  ) {}

  onRecord(listener: TimelineListener): void {
    this.listeners.push(listener);
  }

  /** Newest first: ids grow with time. */
  async list(scope: MerchantScope, filter: TimelineListFilter, page: PageRequest): Promise<Page<TimelineRow>> {
    return toPage(await this.entries.list(scope, filter, page), page, ({ id }) => ({ id, sortKey: "" }));
  }

  /** Whether anything ever happened to a client or document, which may be deleted since. */
  async knows(scope: MerchantScope, subject: { readonly clientId: string } | { readonly documentId: string }) {
    const filter = { clientId: null, documentId: null, customerOnly: false, ...subject };
    return (await this.entries.list(scope, filter, { list: "timeline", size: 0, after: null })).length > 0;
  }

  /**
   * What this actor does meanwhile is written in one statement at the end of `work`, in the order in which it was recorded. For an
   * actor that only the running transaction has, and work that reads no timeline.
   */
  async together<Result>(actor: SystemActor, work: () => Promise<Result>): Promise<Result> {
    const entries: NewTimelineEntry[] = [];
    this.gathered.set(actor, entries);
    const result = await work();
    this.gathered.delete(actor);
    await this.entries.insert(actor.scope, entries);
    return result;
  }

  /** Records what an actor did, in the transaction that did it: without one it throws. */
  async record(actor: ActingActor, event: TimelineEvent): Promise<void> {
    const entry = {
      id: newId(),
      kind: event.kind,
      // To readers of the timeline, somebody who pays by a paylink is a customer.
      actor: actor.kind === "PAYER" ? "CUSTOMER" : actor.kind,
      actorId: actorId(actor),
      actorName: actorName(actor),
      clientId: event.clientId ?? null,
      documentId: event.documentId ?? null,
      data: canonicalJson(event.data ?? {}),
      createdAt: this.clock.now().toISOString(),
    };
    const gathered = this.gathered.get(actor);
    if (gathered === undefined) await this.entries.insert(actor.scope, [entry]);
    else gathered.push(entry);
    this.signal.announce(actor.scope);
    for (const listener of this.listeners) await listener(actor, event);
  }
}

function actorId(actor: ActingActor): string | null {
  if (actor.kind === "SYSTEM" || actor.kind === "PAYER") return null;
  return actor.kind === "CUSTOMER" ? actor.sessionId : actor.id;
}

function actorName(actor: ActingActor): string | null {
  if (actor.kind === "SYSTEM") return null;
  return actor.kind === "CUSTOMER" || actor.kind === "PAYER" ? actor.client.name : actor.name;
}
