/** Translated by a machine; no speaker has checked it yet. */
import type { sessionMessage as dutch } from "../nl/sessionMessage";
import type { Spoken } from "../translated";

export const sessionMessage: Spoken<typeof dutch> = {
  ownTitle: "Wiadomości o tym spotkaniu",
};
