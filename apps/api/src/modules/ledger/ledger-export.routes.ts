import { Readable } from "node:stream";
import { isBefore, isCalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { failure, type Result, success } from "@kundenportal/domain/result";
import type { FastifyInstance, FastifyReply } from "fastify";
import { exportLedger, type LedgerExportStyle } from "./ledger-export";
import type { LedgerExportRepository, LedgerSelection } from "./ledger-export.repository";
import { isId } from "../../shared/ids";
import type { RequestActors } from "../../http/request-actors";
import { compressed } from "../../http/compression";
import { contentDisposition } from "../../http/content-disposition";
import { readQueryParameters } from "../../http/query-parameters";

export interface ExportRouteParts {
  readonly ledgerExportRepository: LedgerExportRepository;
  readonly requestActors: RequestActors;
}

const LEDGER_PATH = "/exports/ledger.csv";
const DECIMAL_MARKS: ReadonlyMap<string, "," | "."> = new Map([
  ["comma", ","],
  ["point", "."],
]);
const FILE_NAMES = { de: "Zahlungen", en: "Payments" } as const;

/** Exports for accounting, for staff and API keys of any role, streamed while they are read. */
export function registerExportRoutes(
  app: FastifyInstance,
  { ledgerExportRepository, requestActors }: ExportRouteParts,
): void {
  app.get(LEDGER_PATH, async (request, reply) => {
    const actor = await requestActors.findMerchantActor(request);
    if (actor.kind !== "STAFF" && actor.kind !== "API_KEY") return refuse(reply, 401, "Sign in, or send an API key.");
    const selection = readRequest(request.query);
    if (!selection.ok) return refuse(reply, 400, selection.error);
    const { locale, scope } = actor;
    const { decimalMark } = selection.value;
    const style: LedgerExportStyle = { locale, decimalMark: decimalMark ?? (locale === "de" ? "," : ".") };
    return compressed(reply)
      .header("cache-control", "no-store")
      .header("content-disposition", contentDisposition("attachment", fileNameOf(FILE_NAMES[locale], selection.value)))
      .header("x-content-type-options", "nosniff")
      .type("text/csv; charset=utf-8")
      .send(Readable.from(exportLedger(ledgerExportRepository, scope, selection.value, style)));
  });
}

interface RequestedExport extends LedgerSelection {
  /** Null when the choice is left to us. */
  readonly decimalMark: "," | "." | null;
}

function readRequest(query: unknown): Result<RequestedExport, string> {
  const parameters = readQueryParameters(query, ["from", "to", "clientId", "documentId", "decimal"]);
  if (!parameters.ok) return parameters;
  const { from, to, clientId, documentId, decimal } = parameters.value;
  for (const [name, value] of Object.entries({ from, to })) {
    if (value !== null && !isCalendarDate(value)) return failure(`${name}: must be a day such as 2026-05-04`);
  }
  for (const [name, value] of Object.entries({ clientId, documentId })) {
    if (value !== null && !isId(value)) return failure(`${name}: must be an id`);
  }
  if (from !== null && to !== null && isBefore(to, from)) return failure("to: must not be before from");
  const decimalMark = decimal === null ? null : DECIMAL_MARKS.get(decimal);
  if (decimalMark === undefined) return failure("decimal: must be comma or point");
  return success({ from, to, clientId, documentId, decimalMark });
}

function fileNameOf(name: string, { from, to }: LedgerSelection): string {
  return `${[name, ...[from, to].filter((day) => day !== null)].join(" ")}.csv`;
}

function refuse(reply: FastifyReply, status: number, message: string): FastifyReply {
  return reply.code(status).header("cache-control", "no-store").type("text/plain").send(message);
}
