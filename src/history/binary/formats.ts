import type { FormatReader } from '../reader.ts';
import { tfevents } from './tfevents.ts';
import { wandb } from './wandb.ts';

/** Binary formats: event files, run logs, databases. One line per format. */
export const binaryFormats: readonly FormatReader[] = [tfevents, wandb];
