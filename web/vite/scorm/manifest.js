/** The manifest of a SCORM 1.2 package: one lesson, which is one SCO, and every file that it has. */

/**
 * @typedef {object} Package
 * @property {string} id letters, digits and hyphens, not a digit first
 * @property {string} version
 * @property {string} course title
 * @property {string} lesson title
 * @property {string} launch the page to open, one of the files
 * @property {readonly string[]} files paths inside the package, with slashes
 */

/** All that the lesson asks for: an LMS calls whoever has it "passed" (src/lms/progress.js). */
const MASTERY_SCORE = 100;

/** @param {Package} given @returns {string} imsmanifest.xml */
export function manifest({ id, version, course, lesson, launch, files }) {
  if (!files.includes(launch)) throw new Error(`${launch} is not in the package`);
  const list = files.map((file) => `      <file href="${address(file)}"/>`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="${escape(version)}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd
    http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="${id}-course">
    <organization identifier="${id}-course">
      <title>${escape(course)}</title>
      <item identifier="${id}-item" identifierref="${id}-sco">
        <title>${escape(lesson)}</title>
        <adlcp:masteryscore>${MASTERY_SCORE}</adlcp:masteryscore>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${id}-sco" type="webcontent" adlcp:scormtype="sco" href="${address(launch)}">
${list}
    </resource>
  </resources>
</manifest>
`;
}

/** @param {string} file */
const address = (file) => escape(file.split('/').map(encodeURIComponent).join('/'));

/** @param {string} text */
const escape = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
