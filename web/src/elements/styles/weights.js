/** Look of the shared weights. */
import { weightsMap } from './weights-map.js';
import { weightTools } from './weight-tools.js';
import { weightNeeds } from './weight-needs.js';

export const weights = [weightsMap, weightTools, weightNeeds];
