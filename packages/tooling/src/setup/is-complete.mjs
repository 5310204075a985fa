// @ts-check

/**
 * @typedef {object} LockedPackage one entry of a package-lock.json
 * @property {string} [version]
 * @property {boolean} [link] a workspace
 * @property {boolean} [extraneous] nothing needs it, so npm does not install it
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 *
 * @typedef {Record<string, LockedPackage>} Packages by their places, such as `node_modules/zod`
 */

/**
 * Whether what is installed is what is locked.
 * @param {Packages} locked of package-lock.json
 * @param {Packages} installed of node_modules/.package-lock.json
 * @param {{ platform: string, arch: string }} machine a folder copied from another system lacks this one's binaries
 */
export function isComplete(locked, installed, { platform, arch }) {
  return Object.entries(locked).every(([place, entry]) => {
    const isOptional = entry.optional === true || entry.devOptional === true;
    // npm may leave out an optional package for reasons we cannot see; only one made for this very system must be there.
    const isForUs = entry.os?.includes(platform) && entry.cpu?.includes(arch) && entry.libc === undefined;
    if (!place.includes("node_modules/") || entry.extraneous || (isOptional && !isForUs)) return true;
    const found = installed[place];
    return found?.version === entry.version && found?.link === entry.link;
  });
}
