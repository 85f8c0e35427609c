/** The form to sign up with. */
import { z } from "zod";
import { declarationShape, optionalEmail } from "~/features/people/schema";
import { WAYS } from "~/features/sessions/domain/ways";
import { MOVE_UP_REASONS } from "~/features/sessions/domain/waitlist";
import { optionalTextField } from "~/i18n/form-fields";

const MAX_NICKNAME = 40;
const MAX_NEEDS = 500;
const MAX_ANSWER = 10;

/** What may be said otherwise later, without giving the seat up. */
export const signUpChangeSchema = z.object({
  nickname: optionalTextField(MAX_NICKNAME),
  needs: optionalTextField(MAX_NEEDS),
  companion: z
    .enum(["on"], { error: "errors.unknownChoice" })
    .optional()
    .transform((value) => value === "on"),
});
export type SignUpChange = z.output<typeof signUpChangeSchema>;

/** How they come, where a session has places in the room and online. */
const wayField = z
  .enum(WAYS, { error: "errors.unknownChoice" })
  .optional()
  .transform((way) => way ?? null);

const signUpSchema = z.object({
  ...declarationShape,
  way: wayField,
  ...signUpChangeSchema.shape,
  email: optionalEmail,
});
/** With the answer to the question that is asked while very many sign up at once. */
export const signUpFormSchema = signUpSchema.extend({
  answer: optionalTextField(MAX_ANSWER),
  /** The start that the form showed: somebody signs up for that moment and no other. */
  shownStart: z.iso.datetime().nullable().catch(null).default(null),
});
export type SignUpFields = z.output<typeof signUpSchema>;

/** What staff write down for somebody who telephones: no address, which would be another one's to confirm. */
export const signUpForSchema = z.object({
  ...declarationShape,
  way: wayField,
  ...signUpChangeSchema.shape,
});
export type SignUpForFields = z.output<typeof signUpForSchema>;

/** Somebody in line whom staff give a seat, and why before others. */
export const moveUpSchema = z.object({
  signUpId: z.string().min(1, "errors.chooseOne"),
  reason: z.enum(MOVE_UP_REASONS, { error: "errors.chooseOne" }),
  extraSeat: z
    .enum(["on"], { error: "errors.unknownChoice" })
    .optional()
    .transform((value) => value === "on"),
});

/** The way in which somebody wants to come instead. */
export const switchWaySchema = z.object({ way: z.enum(WAYS, { error: "errors.chooseOne" }) });

/** Somebody whom staff let come the other way. */
export const switchWayForSchema = z.object({
  signUpId: z.string().min(1, "errors.chooseOne"),
  way: z.enum(WAYS, { error: "errors.chooseOne" }),
});

/** The most characters of the free fields, for the controls. */
export const SIGN_UP_LIMITS = { nickname: MAX_NICKNAME, needs: MAX_NEEDS } as const;

/** What somebody can do on the page of an own sign-up. */
export const ownSignUpSchema = z.object({
  intent: z.enum(["cancel", "confirm"], { error: "errors.unknownChoice" }),
});
