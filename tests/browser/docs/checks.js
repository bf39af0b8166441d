/** What a listing must bring about, seen as a reader sees it. */
import { expect } from '@playwright/test';
import { CELLS, ExercisePage } from '../exercise-page.js';
import { StagePage } from '../stage-page.js';

/** The stage trains its network and goes two steps on. */
export async function stageSteps(where, selector) {
  const stage = new StagePage(where, selector);
  await stage.ready();
  await stage.steps(2);
  await expect(stage.cell(2, 0)).toBeVisible();
  return stage;
}

/** The exercise refuses a wrong cell, naming the mistake, and accepts a right one. */
export async function exerciseRuns(where, part = 'cell') {
  const exercise = new ExercisePage(where, part);
  await exercise.open();
  await exercise.try(CELLS.withoutTanh);
  await expect(exercise.mistake).toContainText('not squeezed');
  await exercise.try(CELLS.right);
  await expect(exercise.mistake).toHaveCount(0);
  await expect(exercise.checks.first()).toBeVisible();
  return exercise;
}

/** What a platform leaves of pasted HTML: no scripts and no elements that it does not know. */
export const cleaned = (html) =>
  html.replace(/<script\b[^]*?<\/script>/g, '').replace(/<\/?[a-z]+-[^>]*>/g, '');
