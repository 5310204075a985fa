// The second reference for the list: Apollo Server on Express with TypeORM's repository.find, as their guides show it.
import { createRequire } from "node:module";
import { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import express from "express";
const require = createRequire(import.meta.url);
require("reflect-metadata");
const { DataSource, MoreThan } = require("typeorm");
const { entities } = require("../dist/entities.js");
const { SnakeCaseNamingStrategy } = require("../dist/database/naming-strategy.js");
const { parseCredential } = require("../dist/access/credentials.js");
const { DocumentEntity } = require("../dist/modules/documents/table/document.entity.js");
const { PortalSessionEntity } = require("../dist/access/portal-session.entity.js");

const { DATA_FILE, MERCHANT_ID } = process.env;
const dataSource = await new DataSource({
  type: "sqlite",
  database: DATA_FILE,
  entities,
  namingStrategy: new SnakeCaseNamingStrategy(),
}).initialize();
const documents = dataSource.getRepository(DocumentEntity);
const sessions = dataSource.getRepository(PortalSessionEntity);

const money = (minor, currency) => ({ amount: (minor / 100).toFixed(2), currency });
const server = new ApolloServer({
  typeDefs: `
    type Money { amount: String! currency: String! }
    type Document { id: ID! type: String! number: String title: String date: String! dueDate: String status: String!
      isOverdue: Boolean! isPartiallyPaid: Boolean! reminderLevel: Int total: Money! openAmount: Money }
    type Edge { node: Document! }
    type PageInfo { hasNextPage: Boolean! endCursor: String }
    type Connection { edges: [Edge!]! pageInfo: PageInfo! }
    type Query { documents(first: Int!): Connection! }`,
  resolvers: {
    Query: {
      documents: async (_source, { first }, { clientId }) => {
        const rows = await documents.find({
          where: { merchantId: MERCHANT_ID, clientId },
          order: { documentDate: "DESC", id: "DESC" },
          take: first + 1,
        });
        const shown = rows.slice(0, first);
        return {
          edges: shown.map((node) => ({ node })),
          pageInfo: { hasNextPage: rows.length > first, endCursor: shown.at(-1)?.id },
        };
      },
    },
    Document: {
      date: ({ documentDate }) => documentDate,
      isOverdue: ({ dueDate, status }) => status === "OPEN" && dueDate !== null && dueDate < "2026-01-01",
      isPartiallyPaid: ({ settledMinor, grossMinor }) => settledMinor > 0 && settledMinor < grossMinor,
      total: ({ grossMinor, currency }) => money(grossMinor, currency),
      openAmount: ({ grossMinor, settledMinor, currency }) => money(Math.max(0, grossMinor - settledMinor), currency),
    },
  },
});
await server.start();
const app = express();
app.use(
  "/portal/graphql",
  express.json(),
  expressMiddleware(server, {
    context: async ({ req }) => {
      const { secretHash } = parseCredential(/=([^;]+)/.exec(req.headers.cookie)[1]);
      const session = await sessions.findOneOrFail({
        where: { merchantId: MERCHANT_ID, secretHash, expiresAt: MoreThan(new Date().toISOString()) },
      });
      return { clientId: session.clientId };
    },
  }),
);
process.on("message", () => process.send(process.cpuUsage()));
const listener = app.listen(0, "127.0.0.1", () => {
  process.send({ origin: `http://127.0.0.1:${listener.address().port}` });
});
