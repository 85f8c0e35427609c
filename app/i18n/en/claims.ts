import type { Translated } from "../translated";
import type { claims as dutch } from "../nl/claims";

export const claims: Translated<typeof dutch> = {};
