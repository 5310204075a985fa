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

test("so is another default", async () => {
  const first = (/** @type {string} */ value) =>
    buildSchema(`type Query { a(first: Int${value}): Int } input I { b: Int${value} }`);
  assert.deepEqual(await listBroken(first(" = 25"), first(" = 25")), []);
  assert.equal((await listBroken(first(" = 25"), first(" = 50"))).length, 2);
  assert.equal((await listBroken(first(" = 25"), first(""))).length, 2);
});

test("what will go says when, and what to use instead", () => {
  const said = buildSchema('type Query { a: Int @deprecated(reason: "Until 2027-06-30; use b."), b: Int }');
  assert.deepEqual(listWithoutWayOut(said), []);
  const unsaid = buildSchema('type Query { a(b: Int @deprecated(reason: "old")): Int @deprecated }');
  assert.equal(listWithoutWayOut(unsaid).length, 2);
});
