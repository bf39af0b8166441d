/** The licences of everything that is in the package and is not ours. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const compiledIn = path.join(import.meta.dirname, '../../package/compiled-in.md');

const OF_A_PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/**
 * @param {Iterable<string>} sources the files that the code was made of
 * @returns {string} Markdown
 */
export function thirdParty(sources) {
  const folders = new Set([...sources].flatMap((file) => OF_A_PACKAGE.exec(file)?.[1] ?? []));
  return [
    '# Third-party licences',
    'What is in this package and was made by others, with their licences.',
    readFileSync(compiledIn, 'utf8').trim(),
    '## Bundled into the .js files',
    ...[...folders].sort().map(entry),
    '',
  ].join('\n\n');
}

/** @param {string} folder */
function entry(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((found) => /^licen[cs]e/i.test(found));
  if (!license) throw new Error(`${name} does not say what its licence is`);
  const text = file
    ? fenced(readFileSync(path.join(folder, file), 'utf8'))
    : `${license}, as above.`;
  return `### ${name} ${version} (${license})\n\n${text}`;
}

/** @param {string} text */
const fenced = (text) => `\`\`\`\n${text.trim()}\n\`\`\``;
