// @ts-check
import { request } from "node:http";

/** Less than this is not worth compressing. */
const smallestBytes = 1_400;

/**
 * What a browser that accepts one encoding has to fetch before an app shows anything: the page, its style sheets, the entry
 * and, as `modulepreload`, everything that the entry imports statically. Counts the bytes of the bodies as they travel.
 * @param {string} origin where a server runs
 * @param {string} page the app's path, such as `/portal/`
 * @param {{ encoding: "br" | "gzip", files?: readonly string[] }} options files: paths of what else has to be there
 */
export async function measureFirstLoad(origin, page, { encoding, files = [] }) {
  const html = await receive(`${origin}${page}`);
  const named = [...html.body.toString("utf8").matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)];
  const paths = [...new Set([...named.map(([, path = ""]) => path), ...files])];
  let scriptBytes = 0;
  let allBytes = html.body.length;
  /** @type {string[]} */
  const problems = paths.some((path) => path.endsWith(".js")) ? [] : [`${page} loads no script`];
  for (const path of paths) {
    const { status, body, contentEncoding } = await receive(`${origin}${path}`, encoding);
    if (status !== 200) problems.push(`${path} is answered with ${status}`);
    if (contentEncoding !== encoding && body.length >= smallestBytes) {
      problems.push(`${path} is sent as it is to a browser that accepts ${encoding}`);
    }
    allBytes += body.length;
    if (path.endsWith(".js")) scriptBytes += body.length;
  }
  return { scriptBytes, allBytes, problems };
}

/**
 * What Vite writes about the chunks of a build, by the module that each begins with.
 * @typedef {Readonly<Record<string, { file: string, imports?: readonly string[] }>>} Manifest
 */

/**
 * The scripts that some modules need.
 * @param {Manifest} manifest
 * @param {readonly string[]} modules
 * @returns {readonly string[]}
 */
export function filesOf(manifest, modules) {
  /** @type {Set<string>} */
  const keys = new Set();
  /** @param {string} key */
  const add = (key) => {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`The build has no chunk for ${key}`);
    if (keys.has(key)) return;
    keys.add(key);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  for (const module of modules) add(module);
  return [...keys].map((key) => manifest[key]?.file ?? "");
}

/**
 * @param {string} url
 * @param {string} [encoding]
 * @returns {Promise<{ status: number, body: Buffer, contentEncoding: string | undefined }>} body: as it travelled
 */
function receive(url, encoding = "identity") {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers: { "accept-encoding": encoding } }, (response) => {
      /** @type {Buffer[]} */
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(parts),
          contentEncoding: response.headers["content-encoding"],
        }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}
