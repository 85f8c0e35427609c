/**
 * Keeps what a read gave for a while, for things that hardly change and are asked for with every page. Each process
 * keeps its own, and none is right for longer than the time given.
 * @param milliseconds how long an answer is used again
 * @returns the read, to be asked with the present moment
 */
export function keptFor<T>(
  milliseconds: number,
  read: () => Promise<T>,
): (now: Date) => Promise<T> {
  let kept: { at: number; value: Promise<T> } | undefined;
  return (now) => {
    const at = now.getTime();
    if (!kept || at < kept.at || at - kept.at >= milliseconds) {
      kept = { at, value: read() };
      kept.value.catch(() => {
        kept = undefined;
      });
    }
    return kept.value;
  };
}

/**
 * The same for a read that takes long: an answer that is too old is still given once more, while a new one is made, so
 * that nobody waits but the very first.
 * @param milliseconds how long an answer is used as it is
 * @param staleMilliseconds how old an answer may be that is given while a new one is made
 */
export function keptFresh<T>(
  milliseconds: number,
  staleMilliseconds: number,
  read: () => Promise<T>,
): (now: Date) => Promise<T> {
  let kept: { at: number; value: T } | undefined;
  let reading: Promise<T> | undefined;
  const renew = (at: number): Promise<T> => {
    reading ??= read()
      .then((value) => {
        kept = { at, value };
        return value;
      })
      .finally(() => {
        reading = undefined;
      });
    return reading;
  };
  return async (now) => {
    const at = now.getTime();
    const age = kept ? at - kept.at : Number.POSITIVE_INFINITY;
    if (kept && age >= 0 && age < milliseconds) return kept.value;
    const renewed = renew(at);
    if (!kept || age < 0 || age >= staleMilliseconds) return renewed;
    // Whoever asks next hears of a failure; this visitor has an answer.
    renewed.catch(() => undefined);
    return kept.value;
  };
}
