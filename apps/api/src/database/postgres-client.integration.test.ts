import { Client } from "pg";
import { describeOnPostgres } from "../../test/on-database";
import { LimitedClient } from "./postgres-client";

/** Counts how many statements the driver has been given that are not answered yet. */
class CountingClient extends LimitedClient {
  atOnce = 0;
  mostAtOnce = 0;
}
Object.assign(CountingClient.prototype, {
  query(this: CountingClient, ...call: unknown[]): unknown {
    this.atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
    const leave = (): void => {
      this.atOnce -= 1;
    };
    const answer: unknown = Reflect.apply(Client.prototype.query, this, call);
    Promise.resolve(answer).then(leave, leave);
    return answer;
  },
});

describeOnPostgres("statements that are asked all at once on one connection", () => {
  let client: CountingClient;
  beforeEach(async () => {
    client = new CountingClient({ connectionString: process.env["TEST_POSTGRES_URL"] }, 5_000);
    await client.connect();
  });
  afterEach(() => client.end());
  const ask = (text: string): Promise<unknown> =>
    client.query<{ answer: number }>(text).then(({ rows }) => rows[0]?.answer);

  test("follow each other, as the driver wants it", async () => {
    const numbers = [1, 2, 3, 4, 5, 6];
    const answers = await Promise.all(numbers.map((number) => ask(`SELECT ${String(number)} AS answer`)));

    expect(answers).toEqual(numbers);
    expect(client.mostAtOnce).toBe(1);
  });

  test("are answered one by one: a broken one breaks no other", async () => {
    const outcomes = await Promise.allSettled([
      ask("SELECT 1 AS answer"),
      ask("SELECT nothing"),
      ask("SELECT 3 AS answer"),
    ]);

    expect(outcomes.map((outcome) => (outcome.status === "fulfilled" ? outcome.value : "broken"))).toEqual([
      1,
      "broken",
      3,
    ]);
    await expect(ask("SELECT 4 AS answer")).resolves.toBe(4);
    expect(client.mostAtOnce).toBe(1);
  });
});
