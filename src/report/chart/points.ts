/** The points of a curve, in the order they were logged. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}
