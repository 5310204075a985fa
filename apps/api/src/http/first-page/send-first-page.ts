import type { FastifyReply, FastifyRequest } from "fastify";
import type { CustomerActor, StaffActor } from "../../access/actors";
import type { OperationAnswer } from "../../graphql/trusted-operations";
import type { Clock } from "../../shared/clock";
import { compressed } from "../compression";
import { GraphQLContext } from "../graphql-context";
import type { GraphQLRoute, GraphQLRouteOptions } from "../graphql-routes";
import { allowStyles } from "../security-headers";
import type { PageReaders } from "./page-readers";
import type { FirstPagePlan, FirstPageRenderer } from "./first-page-renderer";

export interface FirstPageNeeds {
  readonly renderer: FirstPageRenderer;
  readonly clock: Clock;
  readonly readers: PageReaders<CustomerActor | StaffActor>;
  /** Where the app sends its operations. */
  readonly route: Pick<GraphQLRoute, "trusted" | "resolvers" | "keptAnswers">;
  readonly options: Pick<GraphQLRouteOptions, "secureCookies">;
}

/**
 * Rendering holds up everybody else: a page with more data than this is rendered by the browser alone. Some 200 lines of a
 * document. Unit: characters of JSON.
 */
const MAX_DATA_LENGTH = 150_000;

/**
 * Sends a page with its content, for this session and nobody else.
 * False when the page has to come without: at other addresses, with very long documents, for whoever has no session (unless the
 * app has something else for them), and when anything fails here, which the app then says in its own way.
 */
export async function sendFirstPage(
  request: FastifyRequest,
  reply: FastifyReply,
  needs: FirstPageNeeds,
): Promise<boolean> {
  try {
    const url = new URL(request.url, "http://localhost");
    const plan = needs.renderer.plan(url);
    return plan !== null && (await sendPlanned(request, reply, { ...needs, url, plan }));
  } catch (error) {
    request.log.error({ err: error }, "the first page could not be filled and is sent without its content");
    return false;
  }
}

interface Planned extends FirstPageNeeds {
  readonly url: URL;
  readonly plan: FirstPagePlan;
}

async function sendPlanned(request: FastifyRequest, reply: FastifyReply, planned: Planned): Promise<boolean> {
  const { clock, plan, readers, renderer, url } = planned;
  const actor = await readers.find(request, plan.focus);
  if (actor === null) return readers.turnAway(request, reply);
  request.actor = actor;
  const answers = await askAll(request, reply, planned);
  if (answers === null) return false;
  const page = await renderer.render({
    url,
    chosenLocale: readers.chosenLocale(request),
    chosenTheme: readers.chosenTheme(request),
    ownLocale: actor.locale,
    timeZone: actor.timeZone,
    now: clock.now(),
    answers: answers.map(({ body }) => readData(body)),
  });
  if (page === null) return false;
  const mayCompress = answers.every((answer) => answer.mayCompress);
  const answer = mayCompress ? compressed(reply) : reply;
  void (page.styles === null ? answer : allowStyles(answer, page.styles))
    .header("content-type", "text/html; charset=utf-8")
    .header("cache-control", "no-store")
    .send(page.html);
  return true;
}

/** What the app would ask for, asked here. Null when there is too much of it, or when something went wrong. */
async function askAll(
  request: FastifyRequest,
  reply: FastifyReply,
  { options, plan, route }: Planned,
): Promise<readonly OperationAnswer[] | null> {
  const context = new GraphQLContext(request, reply, { ...route, ...options });
  const answers = await Promise.all(
    plan.operations.map(({ documentId, variables }) => {
      const operation = route.trusted.find(documentId);
      if (operation === null) throw new Error(`The app asks for an operation that it does not list: ${documentId}`);
      return operation.run(variables, context);
    }),
  );
  const length = answers.reduce((sum, { body }) => sum + body.length, 0);
  return length > MAX_DATA_LENGTH || answers.some(({ status }) => status !== 200) ? null : answers;
}

/** Errors: throws when the answer has errors beside its data, which the app shows. */
function readData(body: string): Readonly<Record<string, unknown>> {
  const answer: unknown = JSON.parse(body);
  if (!isAnswer(answer) || "errors" in answer) throw new Error("An operation of the first page has no whole answer");
  return answer.data;
}

function isAnswer(value: unknown): value is { readonly data: Readonly<Record<string, unknown>> } {
  return typeof value === "object" && value !== null && "data" in value && typeof value.data === "object";
}
