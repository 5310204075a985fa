import { GraphQLError, OperationTypeNode, type ValidationRule } from "graphql";

/**
 * Refuses an operation of a kind that the schema does not have: GraphQL itself notices only when it runs. Subscriptions have an
 * address of their own.
 */
export const operationKindRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    const { operation } = node;
    const exists = context.getSchema().getRootType(operation) != null;
    if (exists && operation !== OperationTypeNode.SUBSCRIPTION) return;
    const message = exists ? "Subscriptions are for POST /graphql/stream." : `There is no ${operation} here.`;
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});
