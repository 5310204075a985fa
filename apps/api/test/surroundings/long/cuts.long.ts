import { buildServer, type ServerProcess, startServerProcess } from "../../server-process";
import { createScene, LIMIT_MS, type Scene } from "../scene";
import { TcpProxy } from "../tcp-proxy";
import { tellWhatWasStored, WriterThroughCuts } from "../writer-through-cuts";
import { describeOnPostgres } from "../../on-database";

/** In seconds; `npm run test:surroundings -- --seconds=600` goes on for longer. */
const SECONDS = Number(process.env["SURROUNDINGS_SECONDS"] ?? "40");
const EVERY_MS = 200;

describeOnPostgres("a connection to PostgreSQL that fails again and again", () => {
  let scene: Scene;
  let proxy: TcpProxy;
  let server: ServerProcess;
  beforeAll(async () => {
    buildServer();
    scene = await createScene({ databaseWaitMs: 3_000 });
    proxy = await TcpProxy.start(scene.environment.postgresUrl ?? "");
    server = await startServerProcess({ ...scene.environment, postgresUrl: proxy.url });
  }, LIMIT_MS);
  afterAll(async () => {
    await server.kill();
    await proxy.close();
    await scene.api.close();
  });

  it(
    "loses nothing that was acknowledged, doubles nothing, and tells nobody to try again what is stored",
    async () => {
      const faults = {
        cut: () => proxy.cut(),
        swallow: () => proxy.swallow(),
        swallowAnswers: () => proxy.swallowAnswers(),
        refuse: () => proxy.refuse(),
      };
      const happened = Array.from({ length: (SECONDS * 1000) / (2 * EVERY_MS) }, () => {
        const kinds = Object.values(faults);
        return kinds[Math.floor(Math.random() * kinds.length)] ?? faults.cut;
      });
      const writer = new WriterThroughCuts(scene, server, "long");

      await writer.writeThrough(
        happened.flatMap((fault) => [fault, () => proxy.pass()]),
        EVERY_MS,
      );

      const outcome = tellWhatWasStored(writer, await scene.names());
      const { acknowledged, refused, unknown, ...wrong } = outcome;
      process.stdout.write(
        `  ${String(acknowledged)} acknowledged, ${String(refused)} refused, ${String(unknown)} of them unknown\n`,
      );
      expect(wrong).toEqual({ lost: [], doubled: [], undone: [], broken: [] });
      expect(acknowledged).toBeGreaterThan(0);
    },
    LIMIT_MS + SECONDS * 2_000,
  );
});
