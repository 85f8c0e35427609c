/** What keeping a template is answered with, whatever it is a template of. */
export const TEMPLATE_ANSWER = {
  refusals: {
    duplicate: { name: "ownTemplates.duplicate" },
    too_many: { name: "ownTemplates.tooMany" },
  },
  done: () => "/werkplek/sjablonen?gedaan=ja",
} as const;
