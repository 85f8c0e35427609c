import { changeAddress } from "~/features/rounds/commands/change-address.server";
import { roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { form } from "~/policy/form.server";

/** Another address for a round; the old one leads on. */
export const changeAddressForm = form({
  permission: "round.write",
  resource: async ({ params }) => ({ roundId: (await roundIdOf(params["slug"] ?? "")) ?? "-" }),
  intents: (intent) => ({
    default: intent({
      read: (fields) => ({ ok: true, value: fields.text("address").trim().toLowerCase() }),
      run: ({ grant, params, value, now }) =>
        changeAddress(grant, params["slug"] ?? "", value, now),
    }).answer({
      refusals: {
        address_invalid: { address: "rounds.error_address_invalid" },
        address_unchanged: { address: "rounds.error_address_unchanged" },
        address_taken: { address: "rounds.error_address_taken" },
      },
      done: (_outcome, { value }) => `/werkplek/rondes/${value}`,
    }),
  }),
});
