import type { Detector } from './detector.ts';
import { divergence } from './detectors/divergence.ts';
import { nonFinite } from './detectors/non-finite.ts';
import { overfitting } from './detectors/overfitting.ts';
import { stillImproving } from './detectors/still-improving.ts';
import { underfitting } from './detectors/underfitting.ts';

/** Every detector, in the order of `report.json`. A new one is a file in `detectors/` and a line here. */
export const DETECTORS: readonly Detector[] = [nonFinite, divergence, overfitting, underfitting, stillImproving];
