import { isOfPartOfRegion } from "~/features/participation/domain/exact-counts";
import type { Role } from "~/features/participation/domain/roles";
import { linkRoleSchema } from "~/features/reporting/schema/words";
import type { Prisma } from "~/platform/generated/client";

/** What tells whether a link of a theme is about one municipality. */
export const linkPlaceColumns = {
  theme: { select: { round: { select: { scope: true } } } },
  inputCard: { select: { session: { select: { municipalityId: true } } } },
  proposal: { select: { municipalityId: true } },
} as const satisfies Prisma.ThemeLinkSelect;

interface PlacedLink {
  role: string | null;
  theme: { round: { scope: string } };
  inputCard: { session: { municipalityId: string | null } } | null;
  proposal: { municipalityId: string | null } | null;
}

/**
 * The role that stands beside what somebody said. What was said in or about one municipality carries none: it would
 * say of somebody there what they are and what they said.
 */
export function shownRole(link: PlacedLink): { role: Role | null; isWithheld: boolean } {
  const municipality =
    link.inputCard?.session.municipalityId ?? link.proposal?.municipalityId ?? null;
  const isWithheld =
    link.role !== null && isOfPartOfRegion({ scope: link.theme.round.scope, municipality });
  return { role: isWithheld ? null : linkRoleSchema.parse(link.role), isWithheld };
}
