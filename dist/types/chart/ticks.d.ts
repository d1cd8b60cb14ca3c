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
    readonly signs: {
        readonly percent: string;
        readonly k: string;
        readonly M: string;
        readonly B: string;
        readonly T: string;
    };
}
/** How tick labels are written. */
export interface TickStyle extends AxisNumbers {
    /** The values are shares of one. */
    readonly percent?: boolean;
}
/** The nearest of 1, 2 and 5 times a power of ten. */
export declare function niceStep(rough: number): number;
/** Multiples of a step that lie between two values. Rounded: 3 * 0.1 is not 0.3. Zero has no sign. */
export declare function multiples(step: number, bottom: number, top: number): readonly number[];
/** About `count` ticks of a linear axis. */
export declare function linearTicks(bottom: number, top: number, count: number, style: TickStyle): readonly Tick[];
/** Powers of ten. */
export declare function logarithmicTicks(bottom: number, top: number, count: number, { locale, signs }: TickStyle): readonly Tick[];
/** Places on the x axis. */
export declare function placeTicks(from: number, to: number, count: number, whole: boolean, numbers: AxisNumbers): readonly Tick[];
