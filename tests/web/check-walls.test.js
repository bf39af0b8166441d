import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { findCrossings } from '../../build-scripts/check-walls.mjs';

/** What the check says of a house that consists of `files`, a path -> text map. */
function crossingsIn(files) {
  const root = mkdtempSync(join(tmpdir(), 'walls-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return findCrossings(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const FORBIDDEN = {
  'cpp/rnn/a.cpp': {
    'Emscripten in the engine': '#include <emscripten/val.h>',
    'Emscripten by macro': 'int f() { return EM_ASM_INT(1); }',
    'a lesson in the engine': '#include "lessons/unrolling.h"',
    'a library nobody agreed on': '#include <boost/any.hpp>',
  },
  'cpp/lessons/a.h': {
    'a binding in a lesson': '#include "bindings/guarded.h"',
    'Emscripten by preprocessor': '#ifdef __EMSCRIPTEN__\n#endif',
  },
  'cpp/tensor/a.cpp': {
    'a lesson in the arithmetic': '#include "lessons/unrolling.h"',
    'a binding in the arithmetic': '#include "bindings/memory.h"',
    'Emscripten in the arithmetic': '#include <emscripten.h>',
  },
  'cpp/lessons/b.cpp': { 'the arithmetic in a lesson': '#include "tensor/view.h"' },
  'cpp/rnn/b.h': { 'the arithmetic in the engine': '#include "tensor/view.h"' },
  'web/src/engine/a.js': {
    'the DOM in the engine': 'document.title;',
    'a view in the engine': "import { x } from '../views/x.js';",
    'a package in the engine': "import { html } from 'lit';",
  },
  'web/src/state/a.js': { 'the DOM in the state': 'window.location;' },
  'web/src/player/a.js': {
    'the DOM in the player': 'requestAnimationFrame(tick);',
    'the engine in the player': "import('../engine/index.js');",
  },
  'web/src/views/a.js': {
    'the engine in a view': "import {\n  x,\n} from '../engine/index.js';",
    'the generated module in a view': "import m from '../engine/generated/rnn-engine.js';",
    'its bytes in a view': "new URL('../engine/generated/rnn-engine.wasm', import.meta.url);",
    'an element in a view': "import '../elements/register.js';",
  },
  'web/src/python/a.js': { 'a view in Python': "export { x } from '../views/x.js';" },
  'web/src/lms/a.js': {
    'an element where an LMS is spoken with': "import '../elements/rnn-exercise.js';",
    'Python where an LMS is spoken with': "import '../python/feedback/parts.js';",
  },
  'web/src/elements/a.js': {
    'the generated module in an element': "import m from '../engine/generated/rnn-engine.js';",
  },
};

describe('The walls', () => {
  for (const [path, plants] of Object.entries(FORBIDDEN)) {
    for (const [what, text] of Object.entries(plants)) {
      it(`are not crossed unseen: ${what}`, () => {
        const found = crossingsIn({ [path]: `\n${text}\n` });
        assert.equal(found.length, 1, found.join('\n'));
        assert.match(found[0], new RegExp(`^${path}:[2-4]: `));
      });
    }
  }

  it('leave room for what belongs together, and for words in comments and strings', () => {
    assert.deepEqual(
      crossingsIn({
        'cpp/rnn/a.cpp':
          '#include "rnn/a.h"\n#include <Eigen/Core>\n#include <vector>\n// EM_ASM\n',
        'cpp/tensor/a.cpp': '#include "tensor/a.h"\n#include "rnn/a.h"\n#include <Eigen/Core>\n',
        'cpp/bindings/a.cpp': '#include <emscripten/bind.h>\n#include "lessons/unrolling.h"\n',
        'cpp/bindings/b.cpp': '#include <emscripten/bind.h>\n#include "tensor/view.h"\n',
        'web/src/engine/a.js': [
          "import m from './generated/rnn-engine.js';",
          "import { b } from './b.js';",
          '/** the document of the window */',
          "throw new Error('No window, no document');",
          'const { window: size } = options.window;',
        ].join('\n'),
        'web/src/views/a.js': "import { html } from 'lit';\nimport '../player/moment.js';\n",
        'web/src/elements/a.js': "import '../views/a.js';\nimport '../engine/index.js';\n",
      }),
      [],
    );
  });

  it('make the command fail, and stand in this repository', () => {
    const script = new URL('../../build-scripts/check-walls.mjs', import.meta.url).pathname;
    const here = spawnSync(process.execPath, [script], { encoding: 'utf8' });
    assert.equal(here.status, 0, here.stderr);

    const root = mkdtempSync(join(tmpdir(), 'walls-'));
    mkdirSync(join(root, 'cpp/rnn'), { recursive: true });
    writeFileSync(join(root, 'cpp/rnn/a.h'), '#include <emscripten.h>\n');
    const planted = spawnSync(process.execPath, [script, root], { encoding: 'utf8' });
    rmSync(root, { recursive: true });
    assert.equal(planted.status, 1);
    assert.match(planted.stderr, /cpp\/rnn\/a\.h:1: may not include emscripten\.h/);
  });
});
