import type { Range } from "~/features/participation/domain/interval";
import type { Role } from "~/features/participation/domain/roles";
import type { Translate } from "~/i18n/t";

/** Whether a number of people is said in the singular: "1 parent", "at most 1 parent". */
export function isOne({ min, max }: Range): boolean {
  return (max ?? min) === 1;
}

/** The word for people of a role that goes with how many they are: "parent or carer", "parents and carers". */
export function roleNoun(t: Translate, role: Role, persons: Range): string {
  if (!isOne(persons)) return t(`terms.roles_${role}`);
  return role === "other" ? t("participation.sentenceOtherOne") : t(`terms.role_${role}`);
}
