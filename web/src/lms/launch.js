/**
 * The lesson in an LMS: the one script that its SCORM package has more than the site (see
 * vite.lms.config.js). It looks on and tells; the lesson does not need it.
 */
import { Notices } from './notices.js';
import { followReading, goTo, nameOf, placesIn } from './reading.js';
import { Scorm12, findApi } from './scorm12.js';
import { isUnsent, markUnsent } from './unsent.js';
import { Visit } from './visit.js';
import { Work } from './work.js';
import { wordsFor } from './words/index.js';

/** So long after the last key or step is the LMS told: it may keep the page waiting while it answers. */
const REST_MS = 3000;

const words = wordsFor(document.documentElement.lang);
const notices = new Notices(words.close);
const work = new Work();
const localIsNewer = isUnsent();

/** @type {import('./visit.js').VisitOptions['tell']} */
function tell(news, detail) {
  const code = detail && 'code' in detail ? detail.code : 0;
  if (news === 'told') {
    markUnsent(false);
    notices.hide('trouble');
  } else if (news === 'dropped') {
    notices.show('dropped', words.dropped(Array.isArray(detail) ? detail : []));
  } else if (news === 'damaged' || news === 'watched') {
    notices.show(news, words[news]);
  } else {
    notices.show('trouble', words[news](markUnsent(true), code));
  }
}

const api = findApi(window);
const visit = new Visit({ lms: api && new Scorm12(api), tell, work: () => work.now });
const found = visit.begin();
if (found) {
  work.putBack(found.kept, { note: found.counts ? words.kept : words.watched, localIsNewer });
  offerPlace(found.place);
}

/** @param {string | null} id */
function offerPlace(id) {
  const places = placesIn(document);
  const place = places.find((one) => one.id === id);
  if (!place || place === places[0] || location.hash) return;
  notices.show('resume', words.stopped(nameOf(place)), {
    words: words.goOn,
    act: () => goTo(place),
  });
}

// ---- what the learner does

let timer = 0;

function saveSoon() {
  clearTimeout(timer);
  timer = window.setTimeout(() => visit.save(), REST_MS);
}

document.addEventListener('rnn-check', (event) => {
  visit.checked(/** @type {CustomEvent} */ (event).detail);
});

// Keys reach the page also where the editor acts on them itself; a click may have put other code there.
for (const name of ['input', 'keyup', 'click']) {
  document.addEventListener(name, ({ target }) => {
    if (target instanceof Element && target.closest('rnn-exercise')) saveSoon();
  });
}

followReading((place) => {
  visit.reached(place);
  saveSoon();
});

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') visit.save();
});

window.addEventListener('pagehide', () => {
  clearTimeout(timer);
  visit.end();
});

// From the browser's cache of left pages.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) visit.resume();
});
