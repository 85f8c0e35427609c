/** The file for a program, in which everything somebody gave stands as JSON, written as it is read. */
import type { ExportedPart, HeldList } from "~/features/own/queries/own-export.server";
import type { JsonValue } from "~/features/vocabulary/own-input";

/** A value as it stands so many steps in. */
function written(value: JsonValue, depth: number): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${"  ".repeat(depth)}`);
}

async function* list(rows: HeldList, depth: number): AsyncGenerator<string> {
  const inset = "  ".repeat(depth + 1);
  let count = 0;
  for await (const portion of rows) {
    yield portion
      .map((row) => `${count++ === 0 ? "[" : ","}\n${inset}${written(row, depth + 1)}`)
      .join("");
  }
  yield count === 0 ? "[]" : `\n${"  ".repeat(depth)}]`;
}

async function* content(part: ExportedPart): AsyncGenerator<string> {
  if ("value" in part) yield written(part.value, 1);
  else if ("rows" in part) yield* list(part.rows, 1);
  else {
    for (const [place, { name, rows }] of part.lists.entries()) {
      yield `${place === 0 ? "{" : ","}\n    ${JSON.stringify(name)}: `;
      yield* list(rows, 2);
    }
    yield "\n  }";
  }
}

/** The file, a piece at a time. */
export async function* exportJson(parts: AsyncIterable<ExportedPart>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const part of parts) {
    yield `${isFirst ? "{" : ","}\n  ${JSON.stringify(part.name)}: `;
    yield* content(part);
    isFirst = false;
  }
  yield "\n}\n";
}
