import type { FastifyPluginAsync } from "fastify";

/**
 * A part of the server with settings of its own.
 * Named, because Fastify searches every loaded module for the name of one that has none.
 */
export function namedScope(name: string, register: FastifyPluginAsync): FastifyPluginAsync {
  return Object.assign(register, { [Symbol.for("fastify.display-name")]: name });
}
