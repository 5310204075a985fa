import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  validate,
} from "graphql";
import { createTestApi, type TestApi } from "../../test/create-test-api";
import { adminExamples, portalExamples } from "../http/playground-examples";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const surfaces = ["admin", "portal"] as const;

function operationsOf(schema: GraphQLSchema): readonly { readonly name: string; readonly access: unknown }[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({
      name: `${type?.name ?? ""}.${field.name}`,
      access: field.extensions["access"],
    })),
  );
}

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** Types, and their fields, arguments and values. */
function listUndescribed(schema: GraphQLSchema): readonly string[] {
  const own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  const parts = own.flatMap((type): readonly Described[] => {
    const within = (part: Described): Described => ({ ...part, name: `${type.name}.${part.name}` });
    if (isEnumType(type)) return [type, ...type.getValues().map(within)];
    if (isInputObjectType(type)) return [type, ...Object.values(type.getFields()).map(within)];
    if (!isObjectType(type) && !isInterfaceType(type)) return [type];
    const fields = Object.values(type.getFields());
    const args = fields.flatMap((field) =>
      field.args.map(({ name, description }) => ({ name: `${field.name}(${name})`, description })),
    );
    return [type, ...[...fields, ...args].map(({ name, description }) => within({ name, description }))];
  });
  return parts.filter(({ description }) => !description).map(({ name }) => name);
}

describe.each(surfaces)("the %s surface", (surface) => {
  test("every operation declares who may call it", () => {
    const operations = operationsOf(api.server.schemas[surface]);
    expect(operations.length).toBeGreaterThan(5);
    expect(operations.filter(({ access }) => access === undefined)).toEqual([]);
  });

  test("everything has a description", () => {
    expect(listUndescribed(api.server.schemas[surface])).toEqual([]);
  });

  test("each scalar of our own says which specification it follows", () => {
    const scalars = Object.values(api.server.schemas[surface].getTypeMap()).filter(isScalarType);
    const own = scalars.filter((type) => !isSpecifiedScalarType(type));
    expect(own.length).toBeGreaterThan(2);
    expect(own.filter(({ specifiedByURL }) => specifiedByURL == null).map(({ name }) => name)).toEqual([]);
  });

  test("anonymous callers get nothing from any operation except the public ones", async () => {
    const send = api.anonymous[surface];
    const schema = api.server.schemas[surface];
    const publicOnes = operationsOf(schema)
      .filter(({ access }) => JSON.stringify(access).includes('"PUBLIC"'))
      .map(({ name }) => name);
    expect(publicOnes).toEqual(
      surface === "admin" ? ["Mutation.requestPasswordReset", "Mutation.resetPassword", "Mutation.signIn"] : [],
    );
    const answer = await send("{ viewer { id } }");
    expect(answer.status).toBe(401);
  });

  test.each([true, false])(
    "the playground's examples are valid; only trusted documents: %s",
    (trustedDocumentsOnly) => {
      const examples = surface === "admin" ? adminExamples : portalExamples;
      expect(validate(api.server.schemas[surface], parse(examples({ trustedDocumentsOnly })))).toEqual([]);
    },
  );
});

test("a type of staff can't reach the portal: no field of its schema names them", () => {
  const sdl = readFileSync(join(__dirname, "../../schema/portal.graphql"), "utf8");
  expect(sdl).not.toMatch(/StaffMember|ApiKey|internal:|linkGeneration|Timeline|customerportalUrl/);
});

/** Named like something that opens doors, and none of it: paths that check again, published addresses, settings. */
const HARMLESS = new Set([
  "Attachment.url",
  "DocumentReference.url",
  "Document.pdfUrl",
  "Document.previewUrl",
  "DocumentVersion.pdfUrl",
  "Merchant.imprintUrl",
  "Merchant.logoUrl",
  "Merchant.privacyUrl",
  "PaymentProviderField.secret",
  "WebhookEndpoint.previousSecretUntil",
  // Nothing without what is sent there.
  "UnsavedPreview.url",
]);

test.each(surfaces)(
  "fields of the %s surface that hold a secret say so: their answers are not compressed",
  (surface) => {
    const schema = api.server.schemas[surface];
    const suspects = Object.values(schema.getTypeMap()).flatMap((type) => {
      // What only mutations return is never compressed.
      if (!isObjectType(type) || /^__|(Success|Mutation)$/.test(type.name)) return [];
      return Object.values(type.getFields())
        .filter(({ name, extensions }) => /url$|secret|token|html$/i.test(name) && extensions["secret"] !== true)
        .map(({ name }) => `${type.name}.${name}`);
    });
    expect(suspects.filter((name) => !HARMLESS.has(name))).toEqual([]);
  },
);
