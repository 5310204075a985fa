import { failure, type Result, success } from "@kundenportal/domain/result";
import { decodeXml } from "../../../../shared/uploads/xml/decode-xml";
import { parseXml } from "../../../../shared/uploads/xml/parse-xml";
import { placeAt } from "../../../../shared/uploads/xml/text-place";
import { pathOf, type XmlElement } from "../../../../shared/uploads/xml/xml-element";
import type { XmlProblem, XmlProblemCode } from "../../../../shared/uploads/xml/xml-problem";
import { quote, type StatementProblem, type StatementProblemCode } from "../lines/statement-problem";
import { CamtReader, CamtRefusal } from "./camt-element";
import { type CamtContent, readCamt } from "./read-camt";

const ROOT = /^\{(urn:iso:std:iso:20022:tech:xsd:(camt\.\d{3})\.001\.(\d{2}))\}Document$/;
const MIN_VERSION = 2;
const MAX_VERSION = 13;

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
 * Reads a camt.053 message. Errors: the first problem, with its place.
 */
export function parseCamt(bytes: Uint8Array): Result<CamtContent, StatementProblem> {
  const source = decodeXml(bytes);
  if (!source.ok) return failure(toStatementProblem(source.error));
  const root = parseXml(source.value);
  if (!root.ok) return failure(toStatementProblem(root.error));
  const namespace = findNamespace(root.value, source.value);
  if (!namespace.ok) return namespace;
  try {
    return success(readCamt(new CamtReader(source.value, namespace.value), root.value));
  } catch (error) {
    if (error instanceof CamtRefusal) return failure(error.problem);
    throw error;
  }
}

function findNamespace(root: XmlElement, source: string): Result<string, StatementProblem> {
  const refuse = (code: StatementProblemCode, message: string): Result<string, StatementProblem> =>
    failure({ code, message, ...placeAt(source, root.offset), path: pathOf(root) });
  const [, namespace, message, version] = ROOT.exec(root.name) ?? [];
  if (namespace === undefined) {
    return refuse("NOT_A_STATEMENT", `The XML is not a bank statement: its root is ${quote(root.name)}.`);
  }
  if (message !== "camt.053") {
    return refuse(
      "NOT_A_STATEMENT",
      `The file is a ${String(message)}; a statement of booked movements is a camt.053.`,
    );
  }
  const isKnown = Number(version) >= MIN_VERSION && Number(version) <= MAX_VERSION;
  return isKnown
    ? success(namespace)
    : refuse("UNSUPPORTED_VERSION", `Version 001.${String(version)} is not supported.`);
}

function toStatementProblem({ code, ...problem }: XmlProblem): StatementProblem {
  return { ...problem, code: CODES[code], path: null };
}
