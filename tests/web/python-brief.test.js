import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CELL, SEQUENCES } from './course-listings.js';
import { run } from './python-setup.js';

describe('The course’s listings', () => {
  it('print the kinds of sequence in the order in which they are written', async () => {
    assert.deepEqual(await run(SEQUENCES), {
      printed: `NLP: The cat sat on the ___  (predict next word)
Time Series: [1.2, 1.5, 1.3, 1.8, ???]
Speech: [audio_t0, audio_t1, ..., audio_tN]
Video: [frame_1, frame_2, ..., frame_T]
DNA: ATCGATCG... (biological sequence)
`,
      error: null,
    });
  });

  it('run one step of the cell', async () => {
    assert.deepEqual(await run(CELL), { printed: 'torch.Size([3, 8])\n', error: null });
  });
});
