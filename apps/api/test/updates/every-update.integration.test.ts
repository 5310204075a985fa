import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, getNamedType, type GraphQLSchema, isInputObjectType, isNonNullType } from "graphql";
import { openFakeProviders } from "../../src/modules/payment-accounts/account-scene.test-support";
import { createTestApi, type TestApi } from "../create-test-api";
import { documentSubjects } from "./document-subjects";
import { partySubjects } from "./party-subjects";
import { settingsSubjects } from "./settings-subjects";
import type { SubjectField, UpdateSubject, UpdateTarget, Values } from "./update-subject";

let fakes: Awaited<ReturnType<typeof openFakeProviders>>;
let api: TestApi;
beforeAll(async () => {
  fakes = await openFakeProviders(() => api.clock.now());
  api = await createTestApi({ paymentTestOrigins: fakes.origins });
});
afterAll(async () => {
  await api.close();
  await fakes.close();
});

const subjects = [documentSubjects, partySubjects, settingsSubjects].flatMap((make) => make(() => api));

describe.each(["admin", "portal"] as const)("updates of the %s surface", (surface) => {
  const schema = buildSchema(readFileSync(join(__dirname, `../../schema/${surface}.graphql`), "utf8"));
  const own = subjects.filter((subject) => subject.surface === surface);

  test("are all known here, with all of their fields", () => {
    const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
    const updates = mutations.filter((name) => name.startsWith("update") || name === "reviseOffer");
    expect([...new Set(own.map(({ mutation }) => mutation))].toSorted()).toEqual(updates.toSorted());
    for (const subject of own) {
      const known = [...subject.addressing, ...(subject.unknown ?? []), ...Object.keys(subject.fields)];
      expect([subject.mutation, known.toSorted()]).toEqual([
        subject.mutation,
        inputFields(schema, subject.inputType).toSorted(),
      ]);
      expect(argumentTypes(schema, subject.mutation)).toContain(subject.inputType);
    }
  });

  test("can leave out everything that only says what is to change", () => {
    const required = own.flatMap(({ inputType, fields }) =>
      inputFields(schema, inputType, isNonNullType)
        .filter((name) => name in fields)
        .map((name) => `${inputType}.${name}`),
    );
    // It has always been an empty list when left out, and those that it does not name stay.
    expect([...new Set(required)]).toEqual(surface === "admin" ? ["UpdatePaymentProviderAccountInput.settings"] : []);
  });
});

describe.each(subjects.map((subject) => [nameOf(subject), subject] as const))("%s", (_name, subject) => {
  test("with nothing changes nothing", async () => {
    const target = await subject.open();
    const before = await target.read();
    expect((await target.update({})).__typename).toMatch(/Success$/);
    expect(await target.read()).toEqual(before);
  });

  test("changes the one field that it names, and null empties that one", async () => {
    const target = await subject.open();
    for (const [name, field] of Object.entries(subject.fields)) {
      const before = await target.read();
      const isShown = { name: field.shownAs ?? name, takesAlong: field.takesAlong ?? [] };
      expect([name, (await target.update({ [name]: field.other })).__typename]).toEqual([
        name,
        expect.stringMatching(/Success$/),
      ]);
      const shown = field.shows === undefined ? field.other : field.shows(field.other);
      expect(await changed(target, before, isShown)).toEqual({ [isShown.name]: shown });
      await emptyAndCheck(target, [name, field]);
      await target.update(filledIn(subject));
      expect(await target.read()).toEqual(before);
    }
  });

  test("of a program that does not know a field keeps it", async () => {
    const target = await subject.open();
    const before = await target.read();
    const all = filledIn(subject);
    for (const [name, { filled, impliedBy = [] }] of Object.entries(subject.fields)) {
      if (filled === undefined) continue;
      const known = Object.fromEntries(
        Object.entries(all).filter(([each]) => each !== name && !impliedBy.includes(each)),
      );
      expect((await target.update(known)).__typename).toMatch(/Success$/);
      expect([name, await target.read()]).toEqual([name, before]);
    }
  });
});

async function emptyAndCheck(target: UpdateTarget, [name, field]: readonly [string, SubjectField]): Promise<void> {
  if (name === "settings") return;
  const before = await target.read();
  const isShown = { name: field.shownAs ?? name, takesAlong: field.takesAlong ?? [] };
  const answer = await target.update({ [name]: null });
  if (field.whenNull === "REFUSED") {
    expect([name, answer.__typename]).toEqual([name, "InvalidInput"]);
    expect(answer.fields?.map((problem) => problem.field.split(".").at(-1))).toContain(name);
    expect(await target.read()).toEqual(before);
    return;
  }
  expect([name, answer.__typename]).toEqual([name, expect.stringMatching(/Success$/)]);
  const emptied = field.whenNull === "KEPT" ? before[isShown.name] : (field.emptied ?? null);
  expect(await changed(target, before, isShown)).toEqual({ [isShown.name]: emptied });
}

interface Shown {
  readonly name: string;
  readonly takesAlong: readonly string[];
}

/** The field itself, and everything that is not as it was but should be. */
async function changed(target: UpdateTarget, before: Values, { name, takesAlong }: Shown): Promise<Values> {
  const after = await target.read();
  const differs = (each: string): boolean => JSON.stringify(after[each]) !== JSON.stringify(before[each]);
  return Object.fromEntries(
    Object.entries(after).filter(([each]) => each === name || (differs(each) && !takesAlong.includes(each))),
  );
}

/** Fields that stand for what another one says, too, are left out. */
function filledIn({ fields }: UpdateSubject): Values {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, { filled }]) => (filled === undefined ? [] : [[name, filled]])),
  );
}

function nameOf({ mutation, fields }: UpdateSubject): string {
  return mutation === "updateDraft" ? `${mutation} (${"validUntil" in fields ? "offer" : "invoice"})` : mutation;
}

function inputFields(
  schema: GraphQLSchema,
  name: string,
  has: (type: unknown) => boolean = () => true,
): readonly string[] {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`${name} is no input`);
  return Object.values(type.getFields())
    .filter((field) => has(field.type))
    .map((field) => field.name);
}

/** Also of what the arguments hold. */
function argumentTypes(schema: GraphQLSchema, mutation: string): readonly string[] {
  const args = schema.getMutationType()?.getFields()[mutation]?.args ?? [];
  return args.flatMap(({ type }) => {
    const inner = getNamedType(type);
    const inside = isInputObjectType(inner) ? Object.values(inner.getFields()) : [];
    return [inner.name, ...inside.map((field) => getNamedType(field.type).name)];
  });
}
