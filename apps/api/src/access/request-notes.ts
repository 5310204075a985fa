import type { ApiKeyActor } from "./actors";

/** Something that was wrong with a request: codes and names of ours, nothing that anybody wrote. */
export interface RequestProblem {
  readonly code: string;
  /** Where in the input; null: nowhere in particular. */
  readonly field: string | null;
}

/** What an error or a refusal says, as far as it is looked at here. */
interface Told {
  readonly message?: string;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

interface Refused {
  readonly code: string;
  readonly fields?: readonly RequestProblem[];
}

const MAX_PROBLEMS = 10;
/** Names of the schema's, with places in lists. */
const PATH = /^[a-z][\w.]{0,99}$/i;
/** Messages of ours begin with the field that they are about. What GraphQL says does not, and may quote what was sent. */
const FIELD_OF_MESSAGE = /^([a-z][\w.]{0,99}): /;

/** What is remembered of a request of a program's, so that its developer can look it up. */
export class RequestNotes {
  /** `query documents client`; null: it did not get so far. */
  operation: string | null = null;
  private readonly found: RequestProblem[] = [];

  constructor(readonly actor: ApiKeyActor) {}

  get problems(): readonly RequestProblem[] {
    return this.found;
  }

  addErrors(errors: readonly Told[]): void {
    for (const { message = "", extensions } of errors) {
      const code = extensions?.["code"];
      this.add(typeof code === "string" ? code : "BAD_REQUEST", FIELD_OF_MESSAGE.exec(message)?.[1] ?? null);
    }
  }

  /** `place`: which of many; null: there is only one. */
  addRefusal({ code, fields }: Refused, place: string | null = null): void {
    if (fields === undefined) this.add(code, place);
    for (const { code: problem, field } of fields ?? [])
      this.add(problem, place === null ? field : `${place}.${field ?? ""}`);
  }

  private add(code: string, field: string | null): void {
    if (this.found.length < MAX_PROBLEMS)
      this.found.push({ code, field: field !== null && PATH.test(field) ? field : null });
  }
}
