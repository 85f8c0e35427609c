import type { lists as nl } from "../nl/lists";
import type { Translated } from "../translated";

export const lists: Translated<typeof nl> = {
  search: "Search",
  searchAndFilter: "Search and filter",
  searchAndFilterOn: "Search and filter (on)",
  sort: "Order",
  ascending: "{column}, ascending",
  descending: "{column}, descending",
  show: "Show",
  clear: "Clear choices",
  all: "All",
  everything: "{filter}: all",
  size: "Per page",
  shown: "{from} to {until} of {total}",
  total_one: "{count} in total",
  total_other: "{count} in total",
  none: "Nothing found",
  noneText: "Nothing in this list fits your words and choices.",
  unknownTitle: "A choice in the address does not exist here",
  unknown: "The list is shown without it: {parts}.",
  page: "page",
  back: "Back to the list",
};
