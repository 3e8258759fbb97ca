// Copies fonts and scripts from npm (by lock file) into the build; runs `npm ci` only when the lock file is newer.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

const installed = 'node_modules/.package-lock.json';
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync('package-lock.json').mtimeMs) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { stdio: 'inherit' });
}

const out = process.argv[2] ?? 'target/classes';
const copy = (from, folder, name = basename(from)) => {
  mkdirSync(join(out, folder), { recursive: true });
  copyFileSync(join('node_modules', from), join(out, folder, name));
};

for (const script of ['vietnamese', 'latin-ext', 'latin']) {
  for (const weight of [400, 600, 700]) {
    copy(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${script}-${weight}-normal.woff2`, 'assets/fonts');
  }
  copy(`@fontsource-variable/source-serif-4/files/source-serif-4-${script}-wght-normal.woff2`, 'assets/fonts');
}
copy('tus-js-client/dist/tus.min.js', 'assets/vendor', 'tus.js');

const paper = '@expo-google-fonts';
copy(`${paper}/tinos/400Regular/Tinos_400Regular.ttf`, 'fonts/pdf');
copy(`${paper}/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf`, 'fonts/pdf');
copy(`${paper}/tinos/700Bold/Tinos_700Bold.ttf`, 'fonts/pdf');
copy(`${paper}/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf`, 'fonts/pdf');
copy(`${paper}/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf`, 'fonts/pdf');
copy(`${paper}/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf`, 'fonts/pdf');
