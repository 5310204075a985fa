import type { Database } from "../src/database/database";
import type { SqlParameters } from "../src/database/named-parameters";

export interface ReadStatement {
  readonly sql: string;
  readonly parameters: SqlParameters;
}

export interface WatchedReads {
  /** What has been read since the beginning or since the last call, in the order of asking. */
  readonly take: () => readonly ReadStatement[];
  readonly stop: () => void;
}

/** Notes each SELECT that the server sends, whichever way it reads. */
export function watchReads(database: Database): WatchedReads {
  // `listRows` goes through `pageRows`.
  const spies = [
    jest.spyOn(database, "rows"),
    jest.spyOn(database, "row"),
    jest.spyOn(database, "workRows"),
    jest.spyOn(database, "pageRows"),
  ];
  return {
    take: () => {
      const taken = spies.flatMap(({ mock }) =>
        mock.calls.map(([sql, parameters = {}], index) => ({
          sql,
          parameters,
          order: mock.invocationCallOrder[index] ?? 0,
        })),
      );
      for (const spy of spies) spy.mockClear();
      return taken.toSorted((a, b) => a.order - b.order).map(({ sql, parameters }) => ({ sql, parameters }));
    },
    stop: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
}
