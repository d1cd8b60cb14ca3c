export const THRESHOLDS = {
  /** Expected gain of the next doubling of the training, relative, from which the loss still falls. */
  improvingGain: 0.05,
  /**
   * … of which so much is sure: the last fifths bring it too, if they go on shrinking as they did. Of the runs that are said to be falling
   * still, so many would really gain: networks .74 instead of .69, boosting .93 instead of .85; kept aside .73 instead of .53, .89 instead of .75.
   */
  improvingSure: 0.025,
} as const;
