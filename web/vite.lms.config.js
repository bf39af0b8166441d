/**
 * The lesson alone, as a package for an LMS: built like the site, but with its own page as the only
 * one, and with no way out of it, because nothing else of the course is in the package.
 */
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { course } from './course.js';
import { lessonHtml } from './vite/lesson-html.js';
import { pythonFiles } from './vite/python-files.js';
import { scormPackage } from './vite/scorm/package.js';
import site from './vite.config.js';

const here = import.meta.dirname;
const { version } = JSON.parse(readFileSync(`${here}/package.json`, 'utf8'));

const lesson = course.lessons[0];
const launch = /** @type {string} */ (lesson.href);
const alone = { ...course, href: launch, academy: { ...course.academy, href: null } };

export default defineConfig({
  ...site,
  plugins: [
    lessonHtml({ course: alone, academyUrl: '' }),
    pythonFiles(),
    scormPackage({
      id: 'rnn-unrolled',
      version,
      course: course.title,
      lesson: lesson.title,
      launch,
      zip: `${here}/../build/lms/rnn-unrolled-scorm12.zip`,
    }),
  ],
  build: {
    ...site.build,
    outDir: '../build/lms/package',
    rolldownOptions: { input: `${here}/${launch}` },
  },
});
