import type { ApolloClient, DocumentNode, OperationVariables } from "@apollo/client";
import { hashOf } from "@kundenportal/app-core/operation-hash";
import { ConnectionError } from "@kundenportal/app-core/connection-error";
import { findAnswer, type FirstAnswer } from "./first-answers";
import { type ClientToCome, type WaitingOptions, WaitingQuery } from "./waiting-query";

/** An answer that came with the page, and the operation that it belongs to. */
export interface KnownAnswer extends Omit<FirstAnswer, "operation"> {
  readonly document: DocumentNode;
}

export type CreateClient = (answers: readonly KnownAnswer[]) => Promise<ApolloClient>;

/** Between one attempt to load the client and the next, when nobody asks for it. */
const PAUSE_MS = 5_000;

/**
 * Stands in for Apollo Client, a third of the app's code, until that is loaded: shows what came with the page, and passes on
 * what is asked or changed meanwhile. The page can be used before the client is there.
 */
export class WaitingClient {
  readonly #answers: readonly FirstAnswer[];
  readonly #create: CreateClient;
  /** The operations whose answers are on the page, by hash. */
  readonly #documents = new Map<string, DocumentNode>();
  readonly #listeners = new Set<() => void>();
  #client: ApolloClient | null = null;
  #loading: Promise<ApolloClient> | null = null;
  #error: ConnectionError | undefined;

  constructor(answers: readonly FirstAnswer[], create: CreateClient) {
    this.#answers = answers;
    this.#create = create;
  }

  /** Null until it is there. */
  readonly client = (): ApolloClient | null => this.#client;

  /** For hooks, as long as there is no other. It has what those use that this app uses. */
  // Nothing but the class itself is assignable to Apollo's class.
  readonly standIn = {
    defaultOptions: { watchQuery: { errorPolicy: "all" } },
    watchQuery: (options: WaitingOptions) => this.#watch(options),
    mutate: async (options: Parameters<ApolloClient["mutate"]>[0]) => {
      try {
        return await (await this.load()).mutate(options);
      } catch (error) {
        return { data: undefined, error };
      }
    },
    refetchQueries: async (options: Parameters<ApolloClient["refetchQueries"]>[0]) =>
      (await this.#loadForNews()).refetchQueries(options),
  } as unknown as ApolloClient;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Errors: rejects with ConnectionError; the next one who needs it tries again. */
  load(): Promise<ApolloClient> {
    this.#loading ??= this.#start();
    return this.#loading;
  }

  /** Loads it without anybody waiting, however often that takes. */
  loadInBackground(): void {
    void this.load().catch(() => setTimeout(() => this.loadInBackground(), PAUSE_MS));
  }

  /** From now on what is on the page no longer counts as just fetched. */
  endTakeOver(): void {
    if (this.#client !== null) this.#client.prioritizeCacheValues = false;
  }

  /** For whoever knows that what is on the page is old, though it has not been shown with the client yet. */
  async #loadForNews(): Promise<ApolloClient> {
    const client = await this.load();
    this.endTakeOver();
    return client;
  }

  async #start(): Promise<ApolloClient> {
    try {
      this.#client = await this.#create(this.#knownAnswers());
      this.#error = undefined;
      return this.#client;
    } catch (cause) {
      this.#loading = null;
      this.#error = new ConnectionError("The app's client did not come", { cause });
      throw this.#error;
    } finally {
      for (const listener of this.#listeners) listener();
    }
  }

  #knownAnswers(): readonly KnownAnswer[] {
    return this.#answers.flatMap(({ operation, variables, data }) => {
      const document = this.#documents.get(operation);
      return document === undefined ? [] : [{ document, variables, data }];
    });
  }

  #watch(options: WaitingOptions): WaitingQuery {
    const client: ClientToCome = {
      findData: ({ query, variables = {} }) => {
        this.#documents.set(hashOf(query), query);
        return findAnswer<unknown, OperationVariables>(this.#answers, query, variables);
      },
      error: () => this.#error,
      subscribe: this.subscribe,
      ask: async ({ query, variables }) => {
        try {
          return await (
            await this.#loadForNews()
          ).query({
            query,
            variables: variables ?? {},
            fetchPolicy: "network-only",
            errorPolicy: "all",
          });
        } catch (error) {
          return { data: undefined, error };
        }
      },
    };
    return new WaitingQuery(client, options);
  }
}
