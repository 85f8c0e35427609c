export const information = {} as const;
