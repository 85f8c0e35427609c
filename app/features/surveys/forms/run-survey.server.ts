import type { FormFields } from "~/platform/form.server";
import { form, nothing } from "~/policy/form.server";
import type { FormContext } from "~/policy/form.server";
import { closeSurvey, withdrawSurvey } from "../commands/close-survey.server";
import { chooseResults, editSurvey } from "../commands/edit-survey.server";
import { discardSurvey } from "../commands/discard-survey.server";
import { extendSurvey } from "../commands/extend-survey.server";
import { moveOpening } from "../commands/move-opening.server";
import { openSurvey } from "../commands/open-survey.server";
import { returnToDraft } from "../commands/return-to-draft.server";
import { readFacts } from "../schema/facts-form";
import { readTerm } from "../schema/term-form";

function readTermFields({ values }: FormFields) {
  const read = readTerm(values);
  return read.ok ? { ok: true as const, value: read.term } : read;
}

function readFactsFields(fields: FormFields) {
  const read = readFacts(fields.values);
  if (!read.ok) return read;
  return { ok: true as const, value: { revision: Number(fields.text("revision")), ...read } };
}

/** Back to the page, which says what was done. */
const did =
  (step: string) =>
  (_outcome: unknown, { here }: FormContext) =>
    `${here}?gedaan=${step}`;

/** What keeps a planned opening where it is; it is said above the page. */
const NOT_MOVED = {
  not_planned: {},
  close_in_past: {},
  close_before_open: {},
  round_not_open: {},
  round_opens_later: {},
  round_closes_earlier: {},
} as const;

/** The steps of a survey at the desk: open it, move or take back its opening, throw it away, give it more time, close it, take it back, say what it is. */
export const runSurveyForm = form({
  permission: "survey.write",
  intents: (intent) => ({
    open: intent({
      read: readTermFields,
      run: ({ grant, params, value, now }) => openSurvey(grant, params["slug"] ?? "", value, now),
    }).answer({
      // What stands in the way of a step is said above the page.
      refusals: {
        close_before_open: {},
        close_in_past: {},
        close_missing: {},
        not_draft: {},
        nothing_to_answer: {},
        questionnaire_refused: {},
        round_closes_earlier: {},
        round_opens_later: {},
        round_not_open: {},
      },
      done: did("open"),
    }),
    openNow: intent({
      read: nothing,
      run: ({ grant, params, now }) =>
        moveOpening(grant, params["slug"] ?? "", { opensAt: null, closesAt: null }, now),
    }).answer({ refusals: NOT_MOVED, done: did("open") }),
    move: intent({
      read: readTermFields,
      run: ({ grant, params, value, now }) => moveOpening(grant, params["slug"] ?? "", value, now),
    }).answer({ refusals: NOT_MOVED, done: did("move") }),
    draft: intent({
      read: nothing,
      run: ({ grant, params, now }) => returnToDraft(grant, params["slug"] ?? "", now),
    }).answer({ refusals: { not_planned: {} }, done: did("draft") }),
    discard: intent({
      read: nothing,
      run: ({ grant, params, now }) => discardSurvey(grant, params["slug"] ?? "", now),
    }).answer({
      refusals: { not_draft: {} },
      done: ({ round }) => `/werkplek/rondes/${round}?gedaan=ja`,
    }),
    extend: intent({
      read: readTermFields,
      run: ({ grant, params, value, now }) =>
        extendSurvey(grant, params["slug"] ?? "", value.closesAt, now),
    }).answer({
      refusals: {
        already_closed: {},
        not_later: {},
        not_open: {},
        round_closes_earlier: {},
        round_opens_later: {},
        round_not_open: {},
      },
      done: did("extend"),
    }),
    close: intent({
      read: nothing,
      run: ({ grant, params, now }) => closeSurvey(grant, params["slug"] ?? "", now),
    }).answer({
      refusals: { not_open: {}, already_closed: {} },
      done: did("close"),
    }),
    withdraw: intent({
      read: nothing,
      run: ({ grant, params, now }) => withdrawSurvey(grant, params["slug"] ?? "", now),
    }).answer({
      refusals: { already_reported: {}, already_withdrawn: {} },
      done: did("withdraw"),
    }),
    results: intent({
      read: (fields) => {
        const choice = { all: fields.has("all"), questions: fields.all("questions") };
        return { ok: true, value: choice };
      },
      run: ({ grant, params, value, now }) =>
        chooseResults(grant, params["slug"] ?? "", value, now),
    }).answer({
      refusals: {},
      done: did("results"),
    }),
    facts: intent({
      read: readFactsFields,
      run: ({ grant, params, value: { revision, facts }, now }) =>
        editSurvey(grant, params["slug"] ?? "", revision, facts, now),
    }).answer({
      refusals: { conflict: {} },
      done: did("facts"),
    }),
  }),
});
