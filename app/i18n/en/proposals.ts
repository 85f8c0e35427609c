import type { Translated } from "../translated";
import type { proposals as dutch } from "../nl/proposals";

export const proposals: Translated<typeof dutch> = {};
