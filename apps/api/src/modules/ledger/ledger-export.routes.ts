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

export interface ExportRouteParts {
  readonly ledgerExportRepository: LedgerExportRepository;
  readonly requestActors: RequestActors;
}

const LEDGER_PATH = "/exports/ledger.csv";
const DECIMAL_MARKS: Readonly<Record<string, "," | ".">> = { comma: ",", point: "." };
const FILE_NAMES = { de: "Zahlungen", en: "Payments" } as const;

/** Exports for accounting, for staff and API keys of any role, streamed while they are read. */
export function registerExportRoutes(
  app: FastifyInstance,
  { ledgerExportRepository, requestActors }: ExportRouteParts,
): void {
  app.get<{ Querystring: Record<string, unknown> }>(LEDGER_PATH, async (request, reply) => {
    const actor = await requestActors.findMerchantActor(request);
    if (actor.kind !== "STAFF" && actor.kind !== "API_KEY") return refuse(reply, 401, "Sign in, or send an API key.");
    const selection = readSelection(request.query);
    if (!selection.ok) return refuse(reply, 400, selection.error);
    const { locale, scope } = actor;
    const decimalMark = readDecimalMark(request.query);
    if (decimalMark === null) return refuse(reply, 400, "decimal: must be comma or point");
    const style: LedgerExportStyle = { locale, decimalMark: decimalMark ?? (locale === "de" ? "," : ".") };
    return compressed(reply)
      .header("cache-control", "no-store")
      .header("content-disposition", contentDisposition("attachment", fileNameOf(FILE_NAMES[locale], selection.value)))
      .header("x-content-type-options", "nosniff")
      .type("text/csv; charset=utf-8")
      .send(Readable.from(exportLedger(ledgerExportRepository, scope, selection.value, style)));
  });
}

function readSelection(query: Readonly<Record<string, unknown>>): Result<LedgerSelection, string> {
  const [from, to] = [readText(query, "from"), readText(query, "to")];
  const [clientId, documentId] = [readText(query, "clientId"), readText(query, "documentId")];
  for (const [name, value] of Object.entries({ from, to })) {
    if (value !== null && !isCalendarDate(value)) return failure(`${name}: must be a day such as 2026-05-04`);
  }
  for (const [name, value] of Object.entries({ clientId, documentId })) {
    if (value !== null && !isId(value)) return failure(`${name}: must be an id`);
  }
  if (from !== null && to !== null && isBefore(to, from)) return failure("to: must not be before from");
  return success({ from, to, clientId, documentId });
}

/** Undefined when the choice is left to us; null when the value is wrong. */
function readDecimalMark(query: Readonly<Record<string, unknown>>): "," | "." | undefined | null {
  const name = readText(query, "decimal");
  return name === null ? undefined : (DECIMAL_MARKS[name] ?? null);
}

/** Null when missing or empty. */
function readText(query: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = query[name];
  return typeof value === "string" && value !== "" ? value : null;
}

function fileNameOf(name: string, { from, to }: LedgerSelection): string {
  return `${[name, ...[from, to].filter((day) => day !== null)].join(" ")}.csv`;
}

function refuse(reply: FastifyReply, status: number, message: string): FastifyReply {
  return reply.code(status).header("cache-control", "no-store").type("text/plain").send(message);
}
