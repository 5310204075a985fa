import { type DefinitionNode, Kind, type OperationDefinitionNode, parse } from "graphql";
import { nameForeignOperation, nameOwnOperation } from "./operation-names";

test("an operation of our apps has the name they gave it", () => {
  expect(nameOwnOperation(parse("fragment F on Query { a } query DocumentPage { ...F }")).name).toBe(
    "query DocumentPage",
  );
});

test("any other is named by the schema's words alone", () => {
  const isOperation = (node: DefinitionNode): node is OperationDefinitionNode =>
    node.kind === Kind.OPERATION_DEFINITION;
  const text = 'mutation ErikaMuster { erika: createClient(name: "Erika") { id } b: issue c: issue d: issue }';
  const [operation] = parse(text).definitions.filter(isOperation);
  expect(operation && nameForeignOperation(operation).name).toBe("mutation createClient issue issue");
});
