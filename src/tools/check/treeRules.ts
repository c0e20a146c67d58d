const topFolders = new Set(['src', 'e2e', 'public', '.ci']);
const forbidden =
  /(?:^|\/)(?:\.env(?:\..*)?|\.DS_Store|npm-debug\.log|yarn\.lock|pnpm-lock\.yaml)$|\.(?:pem|key|p12|pfx|sqlite|db|log|map|orig|rej|bak|tgz)$/;

/** Folders at the top that the architecture does not have. */
export function folderProblems(folders: readonly string[]): string[] {
  return folders
    .filter((folder) => !topFolders.has(folder))
    .map((folder) => `${folder}/ has no place at the top`);
}

/** A file that must not be shared: a key, a local setting, state, a log, another package manager's lock. */
export function nameProblems(file: string): string[] {
  return forbidden.test(file) ? [`${file} must not be in the checkout`] : [];
}

/**
 * The lock file names packages by version and hash only: where they are fetched from is each machine's own setting.
 * https://docs.npmjs.com/cli/v11/using-npm/config#omit-lockfile-registry-resolved
 */
export function lockProblems(lock: string): string[] {
  const lines = lock.split('\n').filter((line) => /"resolved":|https?:\/\/[^"]*\.tgz/.test(line));
  return lines.map((line) => `package-lock.json names a registry: ${line.trim()}`);
}
