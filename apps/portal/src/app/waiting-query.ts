import { type ApolloClient, NetworkStatus, type OperationVariables } from "@apollo/client";
import { Observable } from "rxjs";

/** As Apollo's hooks read it. */
interface WaitingResult {
  readonly data: unknown;
  readonly dataState: "complete" | "empty";
  readonly error: Error | undefined;
  readonly loading: boolean;
  readonly networkStatus: NetworkStatus;
  readonly partial: boolean;
}

export type WaitingOptions = ApolloClient.WatchQueryOptions;

/** What a query needs to know of the client that it waits for. */
export interface ClientToCome {
  /** Undefined when the page came without it. */
  readonly findData: (options: WaitingOptions) => unknown;
  /** Why the client did not come; undefined while it is on its way. */
  readonly error: () => Error | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks as soon as the client is there, which shows the answer to whoever has asked the same by then. */
  readonly ask: (options: WaitingOptions) => Promise<unknown>;
}

/**
 * In the place of Apollo's ObservableQuery until there is a client: what came with the page, or that it is on its way. Has what
 * Apollo's `useQuery` uses.
 */
export class WaitingQuery extends Observable<WaitingResult> {
  options: WaitingOptions;
  readonly #client: ClientToCome;

  constructor(client: ClientToCome, options: WaitingOptions) {
    super((subscriber) => client.subscribe(() => subscriber.next(this.getCurrentResult())));
    this.#client = client;
    this.options = options;
  }

  get variables(): OperationVariables {
    return this.options.variables ?? {};
  }

  getCurrentResult(): WaitingResult {
    const data = this.#client.findData(this.options);
    if (data !== undefined) {
      return {
        data,
        dataState: "complete",
        error: undefined,
        loading: false,
        networkStatus: NetworkStatus.ready,
        partial: false,
      };
    }
    const error = this.#client.error();
    const networkStatus = error === undefined ? NetworkStatus.loading : NetworkStatus.error;
    return { data, dataState: "empty", error, loading: error === undefined, networkStatus, partial: true };
  }

  reobserve(options: WaitingOptions): Promise<WaitingResult> {
    this.options = options;
    return Promise.resolve(this.getCurrentResult());
  }

  applyOptions(options: WaitingOptions): void {
    this.options = options;
  }

  refetch(variables: OperationVariables = {}): Promise<unknown> {
    return this.#client.ask({ ...this.options, variables: { ...this.variables, ...variables } });
  }

  /** The cache adds it to what is shown. */
  fetchMore({ variables = {} }: { readonly variables?: OperationVariables }): Promise<unknown> {
    return this.refetch(variables);
  }

  updateQuery(): never {
    throw new Error(NOT_YET);
  }

  subscribeToMore(): never {
    throw new Error(NOT_YET);
  }

  startPolling(): never {
    throw new Error(NOT_YET);
  }

  stopPolling(): never {
    throw new Error(NOT_YET);
  }
}

const NOT_YET = "No page does this as long as there is no client";
