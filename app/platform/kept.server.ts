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
