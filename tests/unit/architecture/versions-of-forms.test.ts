/**
 * A form that is made from a version says what was stored when it was shown, so that whoever is second is told what the first changed.
 * A step without fields to fill in needs none: its page shows where the thing stands now.
 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readTree } from "./source-tree";

const STEPS: Readonly<Record<string, string>> = {
  "app/features/moderation/ui/decision-form.tsx":
    "the page of a decided case shows that decision, and the draft stays",
  "app/features/rounds/ui/step-readiness.tsx": "a step of a round, without fields",
  "app/features/live/ui/lead-page.tsx": "steps in the room, without fields",
  "app/features/live/ui/waiting-list.tsx": "one text is placed or passed on, without fields",
  "app/features/surveys/ui/condition-page.tsx": "one condition of a question, chosen anew",
  "app/features/surveys/ui/builder-page.tsx": "moving, copying and removing, without fields",
  "app/features/surveys/ui/builder-screen.tsx": "moving, copying and removing, without fields",
  "app/features/proposals/ui/proposal-form.tsx": "written by a participant, who alone works on it",
  "app/features/responses/ui/paper-entry.tsx": "the version of the printed form, not of the row",
  "app/features/responses/ui/survey-questions.tsx":
    "the version of the survey that somebody fills in",
};

test("every form with a version carries what was stored", () => {
  const forms = readTree("app").flatMap(({ path }) => {
    const text = path.endsWith(".tsx") ? readFileSync(path, "utf8") : "";
    return /<HiddenField name="(?:version|revision)"/.test(text) ? [{ path, text }] : [];
  });
  expect(forms.length).toBeGreaterThan(10);
  const without = forms.filter(({ text }) => !text.includes("<StoredValuesField"));
  expect(without.map(({ path }) => path).sort()).toEqual(Object.keys(STEPS).sort());
});
