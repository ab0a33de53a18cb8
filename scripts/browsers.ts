/**
 * Finds the browsers for the tests, the screenshots and the demonstration; on Debian, as root,
 * installs the one that is missing.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Known {
  /** Names in PATH, the likeliest first. */
  commands: string[];
  /** Where it lies on systems that keep programs out of PATH. */
  places: string[];
  variable: string;
  debian: string;
}

const KNOWN: Record<BrowserName, Known> = {
  chromium: {
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    variable: 'CHROMIUM_PATH',
    debian: 'chromium',
  },
  firefox: {
    commands: ['firefox', 'firefox-esr'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    variable: 'FIREFOX_PATH',
    debian: 'firefox-esr',
  },
};

/** Path of an installed browser; null if there is none. @throws if the variable names no program */
function findBrowser(name: BrowserName): string | null {
  const { commands, places, variable } = KNOWN[name];
  const named = process.env[variable];
  if (named) {
    if (!runs(named)) throw new Error(`${variable} is ${named}, and no program is there.`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...commands.flatMap((command) => folders.map((f) => join(f, command))), ...places];
  return candidates.find(runs) ?? null;
}

/** Finds the browser, or installs it on Debian as root. @throws with what to do, if it can do neither */
export function needBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const { debian, variable } = KNOWN[name];
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    process.stderr.write(`${name} is missing: installing the Debian package ${debian}\n`);
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    // A fresh container has no package lists.
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian], options);
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new Error(
    `No ${name} was found. Install it (Debian: sudo apt-get install ${debian}), or set ${variable} to its program.`,
  );
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
