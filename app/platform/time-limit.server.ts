/** What `over` of a limit resolves to. */
export const OVER = Symbol("over");

/** A limit of so many milliseconds: `over` resolves when it has passed, `clear` ends it. */
export function timeLimit(milliseconds: number) {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<typeof OVER>((resolve) => {
    timer = setTimeout(resolve, milliseconds, OVER);
  });
  return {
    over,
    clear: () => {
      clearTimeout(timer);
    },
  };
}
