import { actorTypes } from './actor-types.ts';
import { articleTypes } from './article-types.ts';
import { basicTypes } from './basic-types.ts';
import { claimTypes } from './claim-types.ts';
import { enumDefinitions } from './enums.ts';
import { inputTypes } from './input-types.ts';
import { resultTypes } from './result-types.ts';
import { rootTypes } from './root-types.ts';
import { searchTypes } from './search-types.ts';
import { spreadTypes } from './spread-types.ts';
import { tieTypes } from './tie-types.ts';
import { timelineTypes } from './timeline-types.ts';
import { worldTypes } from './world-types.ts';

/** The whole SDL, from roots to leaves: what a server builds its schema from. */
export const typeDefinitions: readonly string[] = [
  rootTypes,
  worldTypes,
  claimTypes,
  articleTypes,
  actorTypes,
  timelineTypes,
  searchTypes,
  spreadTypes,
  tieTypes,
  resultTypes,
  inputTypes,
  basicTypes,
  enumDefinitions,
];
