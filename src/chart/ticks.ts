/** A tick and its label. */
export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** How a language writes the numbers of axes. */
export interface AxisNumbers {
  /** A BCP 47 tag. */
  readonly locale: string;
  /** Signs behind shares, thousands, millions, billions and trillions, with the space before them. */
  readonly signs: { readonly percent: string; readonly k: string; readonly M: string; readonly B: string; readonly T: string };
}

/** How tick labels are written. */
export interface TickStyle extends AxisNumbers {
  /** The values are shares of one. */
  readonly percent?: boolean;
}

/** The nearest of 1, 2 and 5 times a power of ten. */
export function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  return (lead < 1.4 ? 1 : lead < 3 ? 2 : lead < 7 ? 5 : 10) * power;
}

/** Multiples of a step that lie between two values. Rounded: 3 * 0.1 is not 0.3. Zero has no sign. */
export function multiples(step: number, bottom: number, top: number): readonly number[] {
  const first = Math.ceil(bottom / step - 1e-9);
  const count = Math.floor(top / step + 1e-9) - first + 1;
  return Array.from(
    { length: Math.max(0, Math.min(count, 50)) },
    (_, index) => Number(((first + index) * step).toPrecision(12)) || 0,
  );
}

/** About `count` ticks of a linear axis. */
export function linearTicks(bottom: number, top: number, count: number, style: TickStyle): readonly Tick[] {
  let step = niceStep((top - bottom) / (count - 0.5));
  // One tick is no scale; a thin panel has room for no other.
  const least = count > 3 ? 3 : count - 1;
  if (multiples(step, bottom, top).length < least) step = niceStep(step * 0.45);
  const largest = Math.max(Math.abs(bottom), Math.abs(top));
  return multiples(step, bottom, top).map((value) => ({ value, text: tickText(value, step, largest, style) }));
}

/** Powers of ten. */
export function logarithmicTicks(bottom: number, top: number, count: number, { locale, signs }: TickStyle): readonly Tick[] {
  const [from, to] = [Math.ceil(Math.log10(bottom)), Math.floor(Math.log10(top))];
  // A high panel has room for a label at each of eight powers.
  const every = Math.max(1, Math.ceil((to - from + 1) / (count > 3 ? 1.6 * count : count)));
  const powers = Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, index) => from + index * every);
  return powers.map((power) => {
    const value = Number(`1e${power}`);
    const plain = power >= -3 && power < 4;
    return {
      value,
      text: plain
        ? local(value, Math.max(0, -power), locale)
        : power >= 4 && power < 15
          ? inUnit(value, { locale, signs })
          : exponential(value, 0, locale),
    };
  });
}

/** Places on the x axis. */
export function placeTicks(from: number, to: number, count: number, whole: boolean, numbers: AxisNumbers): readonly Tick[] {
  const step = Math.max(whole ? 1 : 0, niceStep((to - from) / count));
  const largest = Math.max(Math.abs(from), Math.abs(to));
  const round = largest >= 5e3 && step >= 1e3 ? Math.max(1e4, largest) : largest;
  return multiples(step, from, to).map((value) => ({ value, text: tickText(value, step, round, numbers) }));
}

/** As many decimals as the step has; 8M and 20k where values are large and the step allows it, but 54,321.6. */
function tickText(value: number, step: number, largest: number, { locale, signs, percent }: TickStyle): string {
  if (percent) return `${local(value * 100, decimalsOf(step * 100), locale)}${signs.percent}`;
  if (value === 0) return '0';
  if (largest < 5e-3 || largest >= 1e15) {
    const digits = Math.floor(Math.log10(Math.abs(value)) + 1e-9) - Math.floor(Math.log10(step) + 1e-9);
    return exponential(value, Math.max(0, digits), locale);
  }
  const unit = largest < 1e4 ? undefined : units.find(({ size }) => largest >= size && step >= size / 100);
  if (unit) return `${local(value / unit.size, decimalsOf(step / unit.size), locale)}${signs[unit.sign]}`;
  return local(value, decimalsOf(step), locale);
}

const units = [
  { size: 1e12, sign: 'T' },
  { size: 1e9, sign: 'B' },
  { size: 1e6, sign: 'M' },
  { size: 1e3, sign: 'k' },
] as const;

/** A power of ten from ten thousand on. */
function inUnit(value: number, { locale, signs }: AxisNumbers): string {
  const unit = units.find(({ size }) => value >= size);
  return unit ? `${local(value / unit.size, 0, locale)}${signs[unit.sign]}` : local(value, 0, locale);
}

function decimalsOf(step: number): number {
  return Math.max(0, Math.min(20, -Math.floor(Math.log10(step) + 1e-9)));
}

function local(value: number, decimals: number, locale: string): string {
  const text = value.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return text.replace('-', '−');
}

/** 8.5e−7, with the decimal sign of the language. */
function exponential(value: number, digits: number, locale: string): string {
  const [mantissa = '', power = ''] = value.toExponential(Math.min(20, digits)).split('e');
  return `${local(Number(mantissa), digits, locale)}e${power.replace('+', '').replace('-', '−')}`;
}
