import { expect, test } from "vitest";
import { readGrid } from "~/features/decisions/domain/council-grid";
import type { Grid, GridRow } from "~/features/decisions/domain/council-grid";

const TODAY = "2026-03-10";

function row(bodyId: string, more: Partial<GridRow> = {}): GridRow {
  return { bodyId, choice: "all", decidedOn: null, source: null, ...more };
}

function grid(rows: GridRow[], more: Partial<Grid> = {}): Grid {
  return { state: "adopted", decidedOn: "2026-03-03", note: null, source: "list", rows, ...more };
}

test("all councils get the one outcome, day and source, and a row only what it says otherwise", () => {
  const verdict = readGrid(
    grid([
      row("a"),
      row("b", { decidedOn: "2026-03-05", source: "own" }),
      row("c", { choice: "rejected", decidedOn: "2026-03-04" }),
      row("d", { choice: "keep" }),
    ]),
    TODAY,
  );
  const note = { decidedOnNote: null };
  expect(verdict).toEqual({
    ok: true,
    decisions: [
      { bodyId: "a", state: "adopted", decidedOn: "2026-03-03", source: "list", ...note },
      { bodyId: "b", state: "adopted", decidedOn: "2026-03-05", source: "own", ...note },
      { bodyId: "c", state: "rejected", decidedOn: "2026-03-04", source: "list", ...note },
    ],
  });
});

test("the day of all is not the day of a council that decided otherwise", () => {
  const verdict = readGrid(grid([row("a", { choice: "rejected" })]), TODAY);
  expect(verdict).toMatchObject({
    ok: false,
    missing: [{ bodyId: "a", code: "date_or_note_missing" }],
  });
});

test("what is wrong for all is said once at the top, what is wrong in a row at that row", () => {
  const verdict = readGrid(
    grid([row("a"), row("b", { decidedOn: "2027-01-01" })], { decidedOn: "2026-12-01" }),
    TODAY,
  );
  expect(verdict).toMatchObject({
    ok: false,
    missing: [
      { bodyId: null, code: "date_in_future" },
      { bodyId: "b", code: "date_in_future" },
    ],
  });
  expect(readGrid(grid([row("a")], { state: null }), TODAY)).toMatchObject({
    missing: [{ bodyId: null, code: "state_missing" }],
  });
});
