const { isAbstractType } = require("graphql");

/**
 * A codegen plugin: which types are behind each union and interface of the schema. Without it Apollo's cache cannot tell,
 * and would silently drop what a fragment on a union selects.
 *
 * @param {import("graphql").GraphQLSchema} schema
 */
exports.plugin = (schema) => {
  const possibleTypes = Object.values(schema.getTypeMap())
    .filter((type) => isAbstractType(type) && !type.name.startsWith("__"))
    .map((type) => [
      type.name,
      schema
        .getPossibleTypes(type)
        .map(({ name }) => name)
        .sort(),
    ])
    .sort();
  return `export const possibleTypes = ${JSON.stringify(Object.fromEntries(possibleTypes), null, 2)};\n`;
};
