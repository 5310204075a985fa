import { GraphQLError, type ValidationRule } from "graphql";

/** Refuses an operation of a kind that the schema does not have: GraphQL itself notices only when it runs. */
export const operationKindRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation) != null) return;
    context.reportError(new GraphQLError(`There is no ${node.operation} here.`, { nodes: node }));
  },
});
