/** Which of the two databases this run asks. */
export const isOnPostgres = process.env["TEST_DATABASE"] === "postgres";

/** For what only one of them does. */
export const describeOnPostgres = isOnPostgres ? describe : describe.skip;
export const describeOnSqlite = isOnPostgres ? describe.skip : describe;
