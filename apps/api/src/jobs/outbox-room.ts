import type { Pauses } from "../shared/pauses";
import type { ClaimedMessage } from "./outbox.repository";

const AT_ONCE = 4;

export interface OutboxBounds {
  /** How many messages of a kind may be under way at the same time, and how many of one lane. Omitted: a few. */
  readonly atOnce?: number;
  readonly atOncePerLane?: number;
}

/** The name under which all messages of a kind pause; no lane is called like that. */
export function placeOfKind(kind: string): string {
  return `kind ${kind}`;
}

/** For which messages there is room beside those that are under way, and what is left alone for a while. */
export class OutboxRoom {
  private readonly kinds = new Map<string, number>();
  private readonly lanes = new Map<string, number>();
  private readonly taken = new Set<string>();

  constructor(
    private readonly handlers: ReadonlyMap<string, OutboxBounds>,
    underWay: readonly ClaimedMessage[],
    private readonly pauses: Pauses,
  ) {
    for (const message of underWay) this.count(message);
  }

  get openKinds(): readonly string[] {
    return [...this.handlers.keys()].filter((kind) => this.hasKindRoom(kind));
  }

  get closedLanes(): readonly string[] {
    const full = [...this.lanes].filter(([lane, count]) => lane !== "" && count >= this.laneLimit(lane));
    return [...full.map(([lane]) => lane), ...this.pauses.list()];
  }

  /** False when there is no room for it. */
  take(message: ClaimedMessage): boolean {
    const { id, kind, lane } = message;
    const isLaneFull = lane !== "" && (this.lanes.get(lane) ?? 0) >= this.laneLimit(lane);
    if (this.taken.has(id) || isLaneFull || !this.hasKindRoom(kind)) return false;
    this.count(message);
    return true;
  }

  private hasKindRoom(kind: string): boolean {
    const limit = this.handlers.get(kind)?.atOnce ?? AT_ONCE;
    return (this.kinds.get(kind) ?? 0) < limit && !this.pauses.isPaused(placeOfKind(kind));
  }

  /** A lane belongs to one kind, whose name it begins with. */
  private laneLimit(lane: string): number {
    return this.handlers.get(lane.split(" ", 1)[0] ?? "")?.atOncePerLane ?? AT_ONCE;
  }

  private count({ id, kind, lane }: ClaimedMessage): void {
    this.taken.add(id);
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
    this.lanes.set(lane, (this.lanes.get(lane) ?? 0) + 1);
  }
}
