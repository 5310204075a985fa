import Negotiator from "negotiator";

/** What an answer of GraphQL is sent as. */
const JSON_MEDIA = "application/json; charset=utf-8";
/** Its status says what became of the operation. */
const RESPONSE_MEDIA = "application/graphql-response+json; charset=utf-8";
const HTML = "text/html; charset=utf-8";

/** Of a header `Accept`. Whoever says nothing takes JSON. Null: neither is accepted. */
export function chooseMedia(accept: string | undefined): string | null {
  if (accept === undefined || accept === "") return JSON_MEDIA;
  return new Negotiator({ headers: { accept } }).mediaType([JSON_MEDIA, RESPONSE_MEDIA]) ?? null;
}

/** A person's browser, rather than a program that takes anything. */
export function prefersHtml(accept: string | undefined): boolean {
  if (accept === undefined || accept === "") return false;
  return new Negotiator({ headers: { accept } }).mediaType([JSON_MEDIA, RESPONSE_MEDIA, HTML]) === HTML;
}

/**
 * GraphQL over HTTP: whoever names `application/json`, as clients did before there was a type of its own, looks for what is wrong
 * with an operation in the answer. Whoever names no type is told by the status, too.
 */
export function statusFor(status: number, accept: string | undefined): number {
  const namesJson = accept?.includes("application/json") === true && chooseMedia(accept) === JSON_MEDIA;
  return status === 400 && namesJson ? 200 : status;
}
