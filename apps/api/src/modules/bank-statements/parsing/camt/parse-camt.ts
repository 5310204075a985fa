import { failure, type Result, success } from "@kundenportal/domain/result";
import { decodeXml } from "../../../../shared/uploads/xml/decode-xml";
import { parseXml } from "../../../../shared/uploads/xml/parse-xml";
import { placeAt } from "../../../../shared/uploads/xml/text-place";
import { pathOf, type XmlElement } from "../../../../shared/uploads/xml/xml-element";
import type { XmlProblem, XmlProblemCode } from "../../../../shared/uploads/xml/xml-problem";
import { quote, type StatementProblem, type StatementProblemCode } from "../lines/statement-problem";
import { CamtReader, CamtRefusal } from "./camt-element";
import { type CamtContent, type CamtKind, isCamtKind, readCamt } from "./read-camt";

const ROOT = /^\{(urn:iso:std:iso:20022:tech:xsd:(camt\.\d{3})\.001\.(\d{2}))\}Document$/;
const MIN_VERSION = 1;
const MAX_VERSION = 14;

/** The XML parser's problems, as problems of a statement. */
const CODES: Readonly<Record<XmlProblemCode, StatementProblemCode>> = {
  NOT_XML: "MALFORMED_XML",
  UNSUPPORTED_ENCODING: "INVALID_ENCODING",
  INVALID_ENCODING: "INVALID_ENCODING",
  MALFORMED_XML: "MALFORMED_XML",
  DOCTYPE_FORBIDDEN: "DOCTYPE_FORBIDDEN",
  TOO_DEEP: "TOO_COMPLEX",
  TOO_COMPLEX: "TOO_COMPLEX",
};

/**
 * Reads a camt.052, camt.053 or camt.054 message. `timeZone`: where an instant becomes a day.
 * Errors: the first problem, with its place.
 */
export function parseCamt(bytes: Uint8Array, timeZone: string): Result<CamtContent, StatementProblem> {
  const source = decodeXml(bytes);
  if (!source.ok) return failure(toStatementProblem(source.error));
  const root = parseXml(source.value);
  if (!root.ok) return failure(toStatementProblem(root.error));
  const message = findMessage(root.value, source.value);
  if (!message.ok) return message;
  const { namespace, kind } = message.value;
  try {
    return success(readCamt(new CamtReader(source.value, namespace, timeZone), root.value, kind));
  } catch (error) {
    if (error instanceof CamtRefusal) return failure(error.problem);
    throw error;
  }
}

interface CamtMessage {
  readonly namespace: string;
  readonly kind: CamtKind;
}

function findMessage(root: XmlElement, source: string): Result<CamtMessage, StatementProblem> {
  const refuse = (code: StatementProblemCode, message: string): Result<CamtMessage, StatementProblem> =>
    failure({ code, message, ...placeAt(source, root.offset), path: pathOf(root) });
  const [, namespace, kind = "", version] = ROOT.exec(root.name) ?? [];
  if (namespace === undefined) {
    return refuse("NOT_A_STATEMENT", `The XML is not a bank statement: its root is ${quote(root.name)}.`);
  }
  if (!isCamtKind(kind)) {
    return refuse("NOT_A_STATEMENT", `The file is a ${kind}; movements are in camt.052, camt.053 and camt.054.`);
  }
  const isKnown = Number(version) >= MIN_VERSION && Number(version) <= MAX_VERSION;
  return isKnown
    ? success({ namespace, kind })
    : refuse("UNSUPPORTED_VERSION", `Version 001.${String(version)} is not supported.`);
}

function toStatementProblem({ code, ...problem }: XmlProblem): StatementProblem {
  return { ...problem, code: CODES[code], path: null };
}
