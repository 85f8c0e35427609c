/**
 * Rule: a later version of a published report shows its differences word by word.
 * Source: the issue on reporting back; the longest common subsequence (Wagner and Fischer, 1974).
 */
export interface DiffPart {
  kind: "same" | "removed" | "added";
  text: string;
}

/** Words with the white space that follows them, so that joining the parts gives back the text. */
function words(text: string): string[] {
  return text.match(/\S+\s*|^\s+/g) ?? [];
}

/**
 * The differences from `before` to `after`. Joining the texts of "same" and "removed" gives `before`, of "same" and
 * "added" gives `after`. Time and memory grow with the product of the changed stretches, so compare per section.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const a = words(before);
  const b = words(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) {
    end += 1;
  }
  return merge([
    ...a.slice(0, start).map((text): DiffPart => ({ kind: "same", text })),
    ...diffMiddle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map((text): DiffPart => ({ kind: "same", text })),
  ]);
}

function diffMiddle(a: readonly string[], b: readonly string[]): DiffPart[] {
  const width = b.length + 1;
  // Cell (i, j) holds the length of the longest common run of a from i and b from j.
  const common = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      parts.push({ kind: "same", text: a[i] ?? "" });
      i += 1;
      j += 1;
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ kind: "removed", text: a[i] ?? "" });
      i += 1;
    } else {
      parts.push({ kind: "added", text: b[j] ?? "" });
      j += 1;
    }
  }
  return parts;
}

function merge(parts: readonly DiffPart[]): DiffPart[] {
  const merged: DiffPart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last?.kind === part.kind) last.text += part.text;
    else merged.push({ ...part });
  }
  return merged;
}
