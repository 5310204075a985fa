// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSchema } from "graphql";
import { listBroken, listWithoutWayOut } from "./check-promise.mjs";

const released = buildSchema("type Query { a: Int, b(c: Int): String! }");

test("what an older client would notice is broken, what it would not is fine", async () => {
  const wider = buildSchema("type Query { a: Int, b(c: Int, d: Int): String!, e: Int }");
  assert.deepEqual(await listBroken(released, wider), []);
  const narrower = buildSchema("type Query { b(c: Int!): String }");
  assert.equal((await listBroken(released, narrower)).length, 3);
});

test("what will go says when, and what to use instead", () => {
  const said = buildSchema('type Query { a: Int @deprecated(reason: "Until 2027-06-30; use b."), b: Int }');
  assert.deepEqual(listWithoutWayOut(said), []);
  const unsaid = buildSchema('type Query { a(b: Int @deprecated(reason: "old")): Int @deprecated }');
  assert.equal(listWithoutWayOut(unsaid).length, 2);
});
