import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { InvalidInput } from "../../graphql/failures.types";
import { StaffRepository } from "../staff/staff.repository";
import { RegisterMerchant, type RegisteredMerchant } from "./register-merchant";

let api: TestApi;
let register: RegisterMerchant;
beforeAll(async () => {
  api = await createTestApi();
  const { database } = api.server;
  register = new RegisterMerchant({ database, clock: api.clock, staffRepository: new StaffRepository(database) });
});
afterAll(() => api.close());

const MERCHANT = {
  name: "Gärtnerei Sonnentau",
  locale: "de",
  timeZone: "Europe/Berlin",
  currency: "EUR",
  countryCode: "de",
  accentColor: "#14665a",
} as const;
const OWNER = { name: "Ida Sonnentau", email: "Ida@Sonnentau.example", locale: "de" } as const;
const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) { __typename ... on SignInSuccess { viewer { __typename } } }
}`;

test("the owner signs in with the password that was shown, and finds nothing yet", async () => {
  const made = assertRegistered(await register.register(MERCHANT, OWNER));

  const { data } = await api.anonymous.admin<{ readonly signIn: { readonly __typename: string } }>(SIGN_IN, {
    input: { email: "ida@sonnentau.example", password: made.password },
  });

  expect(data.signIn.__typename).toBe("SignInSuccess");
  const staff = await new StaffRepository(api.server.database).list(made.scope);
  expect(staff).toMatchObject([{ name: "Ida Sonnentau", email: "ida@sonnentau.example", role: "OWNER" }]);
  expect(JSON.stringify(staff)).not.toContain(made.password);
});

test("every wrong field is named, and nothing is left behind", async () => {
  const before = await countMerchants();

  const result = await register.register(
    { ...MERCHANT, name: " ", countryCode: "Germany", currency: "EURO", timeZone: "Mars/Base" },
    { ...OWNER, email: "ida" },
  );

  expect(result).toBeInstanceOf(InvalidInput);
  expect(result instanceof InvalidInput ? result.fields.map(({ field }) => field) : []).toEqual(
    expect.arrayContaining(["name", "country", "email", "currency", "timeZone"]),
  );
  expect(await countMerchants()).toBe(before);
});

test.each(["QQQ", "DEM", "XXX", "XAU"])("nobody can be paid in %s", async (currency) => {
  const result = await register.register({ ...MERCHANT, currency }, OWNER);

  expect(result instanceof InvalidInput ? result.fields.map(({ field }) => field) : []).toEqual(["currency"]);
});

test("two merchants are strangers, even with one owner", async () => {
  const first = assertRegistered(await register.register(MERCHANT, OWNER));
  const second = assertRegistered(await register.register(MERCHANT, OWNER));

  expect(first.scope.merchantId).not.toBe(second.scope.merchantId);
  expect(first.password).not.toBe(second.password);
});

function assertRegistered(result: RegisteredMerchant | InvalidInput): RegisteredMerchant {
  if (result instanceof InvalidInput) throw new Error(result.message);
  return result;
}

async function countMerchants(): Promise<number> {
  const row = await api.server.database.row<{ readonly count: number }>(
    `SELECT CAST(COUNT(*) AS bigint) AS "count" FROM merchant`,
    {},
  );
  return row?.count ?? 0;
}
