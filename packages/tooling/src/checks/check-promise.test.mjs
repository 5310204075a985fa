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

const today = new Date("2026-06-30T12:00:00.000Z");

test("what will go says when, at least a year ahead, and what to use instead", () => {
  const going = (/** @type {string} */ reason) =>
    buildSchema(`type Query { a: Int @deprecated(reason: "${reason}"), b: Int }`);
  assert.deepEqual(listWithoutWayOut(released, going("Until 2027-07-01; use b."), today), []);
  assert.equal(listWithoutWayOut(released, going("Until 2027-06-29; use b."), today).length, 1);
  const said = going("Until 2026-07-01; use b.");
  assert.deepEqual(listWithoutWayOut(said, said, today), []);
  const unsaid = buildSchema('type Query { a(b: Int @deprecated(reason: "old")): Int @deprecated }');
  assert.equal(listWithoutWayOut(released, unsaid, today).length, 2);
});
