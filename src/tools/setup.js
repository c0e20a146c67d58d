// `node src/tools/setup.js <tool> [arguments]`: makes the checkout runnable, then runs src/tools/<tool>.ts.
// Plain JavaScript without a dependency, because it is what runs before anything is installed, on any Node since 20.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { isInstalled } from './installed.js';

const root = join(import.meta.dirname, '..', '..');
const bin = join(root, 'node_modules', '.bin');
// The path is spelled out: the shell that runs an npm script may have looked up an older `node` before the install.
const node = join(bin, 'node');
const toolsWithBrowser = new Set(['test', 'size', 'pictures']);

const [tool = '', ...args] = process.argv.slice(2);
if (!/^[a-z]+$/.test(tool) || !existsSync(join(import.meta.dirname, `${tool}.ts`))) {
  stop(`There is no tool "${tool}". The scripts of package.json say which there are.`);
}
install();
const environment = { ...process.env, PATH: [bin, process.env.PATH].join(delimiter) };
if (toolsWithBrowser.has(tool)) environment.CHROMIUM = findChromium() ?? installChromium();
run();

function stop(message) {
  console.error(message);
  process.exit(1);
}

function install() {
  const pinned = read('package.json').devDependencies.node;
  if (isInstalled(read('package-lock.json'), read('node_modules/.package-lock.json')) && nodeIs(pinned))
    return;
  console.log('Installing packages …');
  // Without our own node_modules/.bin: npm must not run on the very binary that it is about to replace.
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== bin);
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path.join(delimiter) },
  });
  if (status !== 0)
    stop(`"npm ci" failed${error ? `: ${error.message}` : ''}. Mend what it says, then try again.`);
  if (!nodeIs(pinned)) {
    stop(
      `Node ${pinned} was not installed into node_modules. If npm is set to ignore scripts, run: npm rebuild node`,
    );
  }
}

/** A JSON file of the checkout, or undefined when it is missing or cut off. */
function read(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'));
  } catch {
    return undefined;
  }
}

function nodeIs(version) {
  return outputOf(node, ['--version']) === `v${version}`;
}

/** What a program prints, or undefined when it cannot be run or fails. */
function outputOf(program, programArgs) {
  try {
    return execFileSync(program, programArgs, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : stop(`CHROMIUM is not the path of a program.`);
  const onPath = ['chromium', 'chromium-browser', 'google-chrome'].map((name) =>
    outputOf('/bin/sh', ['-c', `command -v ${name}`]),
  );
  const playwrights = outputOf(node, ['-p', 'require("@playwright/test").chromium.executablePath()']);
  return [...onPath, playwrights].find((path) => path && existsSync(path));
}

function installChromium() {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo'];
  const canInstall = ['apt-get', ...asRoot].every((name) =>
    outputOf('/bin/sh', ['-c', `command -v ${name}`]),
  );
  if (canInstall) {
    console.log('Installing Chromium …');
    for (const step of [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', 'chromium'],
    ]) {
      const [program, ...programArgs] = [...asRoot, ...step];
      spawnSync(program, programArgs, {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    }
  }
  return (
    findChromium() ??
    stop(
      'The tests need Chromium and it could not be installed here. Install Chromium or Chrome, or run\n' +
        '"npx playwright install chromium", or give the path of its program in CHROMIUM; then try again.',
    )
  );
}

/** Runs the tool in our place: its exit code and the signals that end it become ours. */
function run() {
  const child = spawn(node, [join(import.meta.dirname, `${tool}.ts`), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: environment,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(`Node could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}
