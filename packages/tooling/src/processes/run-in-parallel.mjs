// @ts-check

/**
 * Works off jobs in their order, `limit` at a time.
 *
 * @template Job, Result
 * @param {readonly Job[]} jobs
 * @param {number} limit
 * @param {(job: Job) => Promise<Result>} work
 * @returns {Promise<Result[]>} in the order of the jobs
 */
export async function runInParallel(jobs, limit, work) {
  /** @type {Result[]} */
  const results = [];
  const entries = jobs.entries();
  const worker = async () => {
    for (const [index, job] of entries) results[index] = await work(job);
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}
