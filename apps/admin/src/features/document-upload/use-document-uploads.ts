import { describeRequestFailure } from "@kundenportal/app-core/request-failure";
import { useMemo, useRef, useState } from "react";
import { newIdempotencyKey } from "@kundenportal/app-core/intentions";
import { useViewer } from "../../lib/viewer";
import {
  type CommonFacts,
  isReady,
  NO_FACTS,
  toItems,
  type UploadFacts,
  type UploadItem,
  type UploadRow,
} from "./upload-row";
import { pairFiles } from "./pair-files";
import { useUploadRequests } from "./upload-requests";
import { useLanes } from "./use-lanes";

/** At once: others work here, too. */
const LANES = 2;

export interface DocumentUploads {
  readonly items: readonly UploadItem[];
  readonly common: CommonFacts;
  readonly setCommon: (common: CommonFacts) => void;
  /** Returns how many were not in the list yet. */
  readonly add: (files: readonly File[]) => number;
  /** What staff say about a file. */
  readonly change: (item: UploadItem, facts: UploadFacts) => void;
  readonly remove: (ids: readonly string[]) => void;
  /** All that are ready. */
  readonly publish: () => void;
  /** All that failed, those that could not be read as well. */
  readonly retry: () => void;
  /** Why all of it waits; null: it does not. */
  readonly stopped: unknown;
  readonly resume: () => void;
}

/** Files on their way into the portal: read, completed by staff, published a few at a time. One that fails holds up no other. */
export function useDocumentUploads(): DocumentUploads {
  const { merchant } = useViewer();
  const requests = useUploadRequests();
  const lanes = useLanes(LANES);
  const [rows, setRows] = useState<readonly UploadRow[]>([]);
  const [common, setCommon] = useState<CommonFacts>({
    type: null,
    client: null,
    date: "",
    dueDays: merchant.paymentTerms?.dueDays ?? null,
  });
  const removed = useRef(new Set<string>());
  const items = useMemo(() => toItems(rows, common), [rows, common]);

  const update = (id: string, next: Partial<UploadRow>): void =>
    setRows((current) => current.map((row) => (row.id === id ? { ...row, ...next } : row)));

  async function run(id: string, work: () => Promise<Partial<UploadRow>>): Promise<void> {
    if (removed.current.has(id)) return;
    try {
      update(id, await work());
    } catch (error) {
      const { kind } = describeRequestFailure(error);
      // These hit every other file as well.
      if (
        kind === "UNREACHABLE" ||
        kind === "TOO_SLOW" ||
        kind === "UNANSWERED" ||
        kind === "UNAVAILABLE" ||
        kind === "SIGNED_OUT"
      )
        throw error;
      update(id, { state: "FAILED", failure: { code: "REQUEST", fields: [] } });
    }
  }

  function read(chosen: readonly UploadRow[]): void {
    lanes.add(chosen.map((row) => () => run(row.id, () => requests.read(row))));
  }

  function publish(chosen: readonly UploadItem[]): void {
    const ids = new Set(chosen.map(({ id }) => id));
    setRows((current) => current.map((row) => (ids.has(row.id) ? { ...row, state: "WAITING", failure: null } : row)));
    lanes.add([
      ...chosen.map((item) => () => {
        update(item.id, { state: "PUBLISHING" });
        return run(item.id, () => requests.publish(item));
      }),
      async () => {
        requests.forgetLists();
        return Promise.resolve();
      },
    ]);
  }

  return {
    items,
    common,
    setCommon,
    add: (files) => {
      const known = new Set(rows.flatMap(({ file, xml }) => [file, ...(xml === null ? [] : [xml])]).map(fingerprintOf));
      const fresh = files.filter((file) => !known.has(fingerprintOf(file)));
      const pairs = pairFiles(fresh, rows).map(({ file, xml, replacedId }) => ({
        replacedId,
        row: { ...NEW_ROW, currency: merchant.currency, id: newIdempotencyKey(), file, xml },
      }));
      // What was read of one half alone comes to nothing.
      for (const { replacedId } of pairs) if (replacedId !== null) removed.current.add(replacedId);
      setRows((current) => [
        ...current.map((old) => pairs.find(({ replacedId }) => replacedId === old.id)?.row ?? old),
        ...pairs.flatMap(({ replacedId, row }) => (replacedId === null ? [row] : [])),
      ]);
      read(pairs.map(({ row }) => row));
      return fresh.length;
    },
    change: ({ id, own, facts: before, totalFrom }, facts) =>
      update(id, {
        own: { ...own, ...changesOf(before, facts) },
        totalFrom: facts.total === before.total ? totalFrom : null,
        state: "READY",
        failure: null,
        published: null,
      }),
    remove: (ids) => {
      for (const id of ids) removed.current.add(id);
      setRows((current) => current.filter(({ id }) => !ids.includes(id)));
    },
    publish: () => publish(items.filter(isReady)),
    retry: () => {
      const failed = items.filter(({ state }) => state === "FAILED");
      const unread = failed.filter(({ isRead }) => !isRead);
      for (const { id } of unread) update(id, { state: "READING", failure: null });
      read(unread);
      publish(failed.filter(({ isRead, missing }) => isRead && missing.length === 0));
    },
    stopped: lanes.stopped,
    resume: lanes.resume,
  };
}

const NEW_ROW: Omit<UploadRow, "id" | "file" | "xml" | "currency"> = {
  state: "READING",
  own: NO_FACTS,
  isRead: false,
  hasEInvoice: false,
  hasBrokenEInvoice: false,
  totalFrom: null,
  newClientName: null,
  existing: null,
  failure: null,
  published: null,
};

/** A folder that is dropped again brings only what is new in it. */
function fingerprintOf({ name, size, lastModified }: File): string {
  return [name, size, lastModified].join("/");
}

/** What is as it was goes on following what all have in common. */
function changesOf(before: UploadFacts, after: UploadFacts): Partial<UploadFacts> {
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => value !== before[name as keyof UploadFacts]),
  );
}
