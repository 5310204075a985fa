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
 * @typedef {{ packages: Record<string, LockedPackage> }} Lockfile
 * @typedef {{ platform: string, arch: string }} Machine
 */

/**
 * The places (`node_modules/…`) where what is installed differs from what is locked.
 * `node_modules/.package-lock.json` is npm's own record; npm writes it only when an installation has succeeded.
 *
 * @param {Lockfile} locked package-lock.json
 * @param {Lockfile} installed node_modules/.package-lock.json
 * @param {Machine} machine folders copied from another system lack this one's binaries
 * @returns {string[]}
 */
export function findMissingPackages(locked, installed, machine) {
  return Object.entries(locked.packages)
    .filter(([place, entry]) => place.includes("node_modules/") && isNeeded(entry, machine))
    .filter(([place, entry]) => !isSame(entry, installed.packages[place]))
    .map(([place]) => place);
}

/** @param {LockedPackage} entry @param {LockedPackage | undefined} found */
function isSame(entry, found) {
  return found !== undefined && found.version === entry.version && found.link === entry.link;
}

/** @param {LockedPackage} entry @param {Machine} machine */
function isNeeded(entry, machine) {
  if (entry.extraneous === true) return false;
  if (entry.optional !== true && entry.devOptional !== true) return true;
  // npm may leave out an optional package for reasons we cannot see; only one made for this very system must be there.
  return (
    entry.os?.includes(machine.platform) === true &&
    entry.cpu?.includes(machine.arch) === true &&
    entry.libc === undefined
  );
}
