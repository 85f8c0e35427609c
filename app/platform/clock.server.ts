let fixed: Date | undefined;

/** The present moment. Commands and loaders ask here and pass it on as `now`, so that tests can hold the clock still. */
export function now(): Date {
  return fixed ? new Date(fixed) : new Date();
}

/** Holds the clock still (tests only); `undefined` lets it run again. */
export function holdClock(moment: Date | undefined): void {
  fixed = moment;
}
