import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  getNamedType,
  getNullableType,
  type GraphQLField,
  isInputObjectType,
  isObjectType,
  isUnionType,
} from "graphql";

/** What takes no key, stated here once more and by hand: each says why in its `@WithoutKey`. Anything new takes one. */
const WITHOUT_KEY = {
  admin: [
    "changePassword",
    "confirmTotp",
    "createPortalPreview",
    "disableTotp",
    "previewDocument",
    "previewDraft",
    "refreshPayment",
    "requestPasswordReset",
    "resetPassword",
    "signIn",
    "signOut",
    "startTotp",
  ],
  portal: ["recordDocumentView", "refreshPayment", "signOut", "startPayment"],
};

describe.each(["admin", "portal"] as const)("mutations of the %s surface", (surface) => {
  const schema = buildSchema(readFileSync(join(__dirname, `../../schema/${surface}.graphql`), "utf8"));
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

  test("take the caller's key, except those that are known not to need one", () => {
    const without = mutations.filter((field) => !takesKey(field)).map(({ name }) => name);
    expect(without.toSorted()).toEqual(WITHOUT_KEY[surface]);
  });

  test("with a key say when it was used before, and name what is done a success", () => {
    const wrong = mutations
      .filter((field) => takesKey(field))
      .filter((field) => {
        const names = outcomesOf(field);
        // What is kept under a key is what has such a name.
        return !names.includes("KeyReused") || names.filter((name) => name.endsWith("Success")).length !== 1;
      });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

function takesKey({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ name, type }) => {
    const inner = getNullableType(type);
    return name === "idempotencyKey" || (isInputObjectType(inner) && "idempotencyKey" in inner.getFields());
  });
}

function outcomesOf({ type }: GraphQLField<unknown, unknown>): readonly string[] {
  const inner = getNamedType(type);
  const members = isUnionType(inner) ? inner.getTypes() : [inner];
  return members.filter((member) => isObjectType(member)).map(({ name }) => name);
}
