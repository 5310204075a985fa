// Sends requests, over several connections at once.
import autocannon from "autocannon";

export const CONNECTIONS = 16;
/** How often to check whether the last answer has arrived. */
const LOOK_EVERY_MS = 20;

/** Each connection goes through the requests from the start; shuffling would make the sides differ. */
export async function loadFor({ origin, requests, seconds, redirects = false }) {
  const options = { url: origin, connections: CONNECTIONS, duration: seconds, requests: requests.map(withoutKey) };
  const result = await autocannon(options);
  return sum(result, result.requests.total / result.duration, redirects);
}

/** Sends each request once, distributed among the connections. `isRight` checks each answer's body. */
export async function loadOnce({ origin, requests, redirects = false, isRight = () => true }) {
  // No more connections than there are requests.
  const connections = Math.min(CONNECTIONS, requests.length);
  let shares = 0;
  const run = autocannon({
    url: origin,
    connections,
    amount: requests.length,
    sampleInt: LOOK_EVERY_MS,
    verifyBody: isRight,
    setupClient: (client) => {
      const share = shares;
      shares += 1;
      // The same as the shares of `amount`: the first connections have one more if it does not divide evenly.
      client.setRequests(requests.filter((_request, index) => index % connections === share).map(withoutKey));
    },
  });
  const startedAt = performance.now();
  let endedAt = startedAt;
  run.on("response", () => {
    endedAt = performance.now();
  });
  const result = await run;
  if (result.mismatches > 0) throw new Error(`${result.mismatches} answers are not what they should be`);
  return sum(result, (requests.length * 1000) / (endedAt - startedAt), redirects);
}

function sum({ requests, latency, errors, non2xx, "3xx": redirected }, perSecond, redirects) {
  const refused = non2xx - (redirects ? redirected : 0);
  if (refused > 0 || errors > 0) throw new Error(`${refused} refused, ${errors} failed`);
  return { count: requests.total, perSecond, p50: latency.p50, p99: latency.p99 };
}

/** The key identifies an answer and is not sent. */
function withoutKey({ key: _key, ...request }) {
  return request;
}
