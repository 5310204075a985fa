// For whatever asks by running a command: ends with 0 while the process on this machine answers.
const address = new URL(`http://127.0.0.1:${process.env["PORT"] ?? "4000"}/health`);
const response = await fetch(address, { signal: AbortSignal.timeout(4_000) }).catch(() => null);
process.exitCode = response?.ok === true ? 0 : 1;
