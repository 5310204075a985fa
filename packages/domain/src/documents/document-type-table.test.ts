import { documentTypeName } from "./document-type-names";
import { DOCUMENT_TYPES } from "./document-types";

test("every type has a name in both languages", () => {
  const names = DOCUMENT_TYPES.flatMap((type) => [documentTypeName(type, "de"), documentTypeName(type, "en")]);
  expect(new Set(names).size).toBe(2 * DOCUMENT_TYPES.length);
});
