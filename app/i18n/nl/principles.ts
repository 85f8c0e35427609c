export const principles = {} as const;
