import type { Translated } from "../translated";
import type { people as dutch } from "../nl/people";

export const people: Translated<typeof dutch> = {};
