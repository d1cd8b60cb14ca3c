import type { RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import { numbersOf } from '../../diagnosis/signs/measured.ts';
import { stoppingOf } from '../early-stopping.ts';
import { factsOf } from '../facts.ts';
import type { Unit } from '../language/phrase.ts';
import { extentOf } from '../places.ts';
import { jumpBeside } from '../said/beside.ts';
import { lostAfter } from '../said/terms.ts';
import { valueNear } from './curves.ts';
import type { Losses } from './losses.ts';
import type { Scene, Subject } from './scene.ts';
import type { ChartVoice } from './voice.ts';

/** What there is to be said about the losses of a run. `until`: where what is drawn below them ends, if that goes on after them. */
export function sceneOf(
  run: RunDiagnosis,
  { shown, main, judged, train, base, others, drawn, baseRuns }: Losses,
  { finding, stops }: Subject,
  { unit, until }: { readonly unit: Unit; readonly until: number | undefined },
  { chart: words }: ChartVoice,
): Scene {
  const stopping = stops && main.role === 'validation' ? stoppingOf(main) : undefined;
  const stopAt = (main.x.at(-1) ?? 0) - (stopping?.saved ?? 0);
  const stopValue = stopping && valueNear(judged, stopAt);
  // Of a series too long to keep, buckets remember the lowest value.
  const best = main.buckets ? extentOf(main).min : undefined;
  const forecast = numbersOf(shown.signs.forecast.get(main));
  const facts = factsOf(run, finding);
  // The end that the sentence tells, where it is about this loss.
  const seen = run.summary.about === 'finding' ? undefined : run.summary.seen;
  const trainEnd = seen?.role === 'train' ? seen.last.value : facts.trainAtEnd;
  return {
    axis: unit,
    words,
    judged,
    baseRuns,
    until,
    blankAfter: finding?.kind === 'non-finite' ? lostAfter(finding, facts) : facts.blankAfter,
    isOneOfSets: others.some(({ role }) => role === 'second'),
    ...(train && { train }),
    ...(base && { base }),
    ...(finding && { finding }),
    ...(finding && !drawn.has(finding.series[0]) && { isElsewhere: true }),
    ...(finding && finding.series[0] !== main.name && drawn.has(finding.series[0]) && { isOfTraining: true }),
    ...(facts.swing && { swing: facts.swing }),
    ...(trainEnd !== undefined && { trainEnd }),
    ...(stopValue !== undefined && { stop: { at: stopAt, value: stopValue } }),
    ...(best && { best }),
    ...spikeIn({ shown, main, drawn }, finding),
    ...(forecast && { forecast }),
  };
}

/** The spike that the heading is about, else the first in what is drawn. */
function spikeIn({ shown, main, drawn }: Pick<Losses, 'shown' | 'main' | 'drawn'>, told: Subject['finding']): Pick<Scene, 'spike'> {
  const isDrawn = (one: Subject['finding']) => one?.kind === 'spike' && one.axis === main.axis && drawn.has(one.series[0]);
  const finding = isDrawn(told) ? told : shown.findings.find(isDrawn);
  const also = finding && jumpBeside(shown, finding);
  return finding ? { spike: { finding, main: main.name, ...(also && { also }) } } : {};
}
