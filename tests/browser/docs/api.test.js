import { StagePage } from '../stage-page.js';
import { expect, runEvery } from './snippets.js';

runEvery('api.html', {
  'stage-script': {
    is: 'the button shows the unit',
    check: async ({ page, open, text }) => {
      await open(text);
      await page.getByRole('button', { name: 'Show unit 2 at step 4' }).click();
      const stage = new StagePage(page);
      await stage.restsAt(4, 'squash');
      await expect(stage.panel.getByRole('heading').first()).toContainText('h4[2]');
    },
  },
  'exercise-script': {
    is: 'the mistake is named',
    check: async ({ page, open, text }) => {
      await open(text);
      await expect(page.locator('#result')).toContainText('not squeezed');
    },
  },
  snippet: {
    is: 'the listing runs',
    check: async ({ page, open, text }) => {
      await open(text);
      await page.getByRole('button', { name: 'Run' }).click();
      await expect(page.locator('.output')).toHaveText('torch.Size([3, 8])');
    },
  },
});
