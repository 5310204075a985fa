import { setTimeout as pause } from "node:timers/promises";
import type { ServerProcess } from "../server-process";
import type { Answer, Scene } from "./scene";

/** Writes all the time, whatever happens, and keeps what it was told. */
export class WriterThroughCuts {
  /** By the name that was written. */
  readonly answers: { readonly name: string; readonly answer: Answer }[] = [];
  private count = 0;

  constructor(
    private readonly scene: Scene,
    private readonly server: ServerProcess,
    private readonly prefix: string,
  ) {}

  /** Four at once, until all faults have happened, one after the other. */
  async writeThrough(faults: readonly (() => void | Promise<void>)[], everyMs: number): Promise<void> {
    let isOver = false;
    const writeOn = async (): Promise<void> => {
      while (!isOver) {
        this.count += 1;
        const name = `${this.prefix} ${String(this.count)}`;
        this.answers.push({ name, answer: await this.scene.write(this.server, name) });
      }
    };
    const writers = [writeOn(), writeOn(), writeOn(), writeOn()];
    for (const cause of faults) {
      await pause(everyMs);
      await cause();
    }
    await pause(everyMs);
    isOver = true;
    await Promise.all(writers);
  }
}

/** Compares what the writer was told with what is there. */
export function tellWhatWasStored({ answers }: WriterThroughCuts, stored: readonly string[]) {
  const times = (name: string): number => stored.filter((one) => one === name).length;
  const namesOf = (isSo: (answer: Answer) => boolean): readonly string[] =>
    answers.filter(({ answer }) => isSo(answer)).map(({ name }) => name);
  const acknowledged = namesOf(({ status }) => status === 200);
  const refused = namesOf(({ code }) => code === "UNAVAILABLE");
  const unknown = namesOf(({ code }) => code === "OUTCOME_UNKNOWN");
  return {
    acknowledged: acknowledged.length,
    refused: refused.length + unknown.length,
    unknown: unknown.length,
    lost: acknowledged.filter((name) => times(name) === 0),
    doubled: answers.map(({ name }) => name).filter((name) => times(name) > 1),
    /** Told to try again, although it is stored. */
    undone: refused.filter((name) => times(name) > 0),
    broken: answers.filter(({ answer: { status } }) => ![200, 503].includes(status)),
  };
}
