import type { FormatReader } from '../reader.ts';
import type { RowProfile } from '../rows.ts';
import { genericLines, runsLines } from './generic.ts';
import { hfLines, spacy } from './language.ts';
import { linesFormat } from './lines.ts';
import { llamaFactory } from './llama-factory.ts';
import { mmcv } from './mmcv.ts';
import { rayResult, stableBaselines } from './ray.ts';
import { detectron2, detr, mmengine } from './vision.ts';

const profiles: readonly RowProfile[] = [
  llamaFactory,
  detectron2,
  mmengine,
  detr,
  spacy,
  rayResult,
  stableBaselines,
  hfLines,
  genericLines,
];

/** JSON Lines. One line per format. */
export const jsonLinesFormats: readonly FormatReader[] = [mmcv, ...profiles.map((profile) => linesFormat(profile)), runsLines];
