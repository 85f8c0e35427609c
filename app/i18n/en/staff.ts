import type { Translated } from "../translated";
import type { staff as dutch } from "../nl/staff";

export const staff: Translated<typeof dutch> = {};
