import type { SubjectKind } from "../domain/moderation-case";
import type { ModeratedKind } from "../moderated-kind";

const known = new Map<string, ModeratedKind>();

/** Makes the kinds known; the composition root does so before anything else runs. */
export function registerModeratedKinds(kinds: readonly ModeratedKind[]): void {
  for (const kind of kinds) known.set(kind.kind, kind);
}

/** The entry of one kind. */
export function moderatedKind(kind: SubjectKind): ModeratedKind {
  const found = known.get(kind);
  if (!found) throw new Error(`nobody registered the moderated kind ${kind}`);
  return found;
}

/** All entries. */
export function moderatedKinds(): ModeratedKind[] {
  return [...known.values()];
}
