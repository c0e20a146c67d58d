/**
 * Whether node_modules holds what the lock file asks for, judged by contents: file times say little after a checkout.
 *
 * @param {{ packages?: Record<string, { version?: string, integrity?: string, optional?: boolean }> } | undefined} lock
 *   package-lock.json
 * @param {typeof lock} installed node_modules/.package-lock.json, which npm writes last; undefined when there is none
 * @returns {boolean} false also when something is installed that the lock no longer names
 */
export function isInstalled(lock, installed) {
  if (!lock?.packages || !installed?.packages) return false;
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '');
  const there = installed.packages;
  return (
    // npm leaves out optional packages of other platforms.
    wanted.every(([path, entry]) => (there[path] ? same(there[path], entry) : entry.optional === true)) &&
    Object.keys(there).every((path) => path in lock.packages)
  );
}

function same(a, b) {
  return a.version === b.version && a.integrity === b.integrity;
}
