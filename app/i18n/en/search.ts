import type { Translated } from "../translated";
import type { search as dutch } from "../nl/search";

export const search: Translated<typeof dutch> = {};
