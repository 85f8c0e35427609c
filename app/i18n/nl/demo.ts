/** What a demonstration says of itself. */
export const demo = {
  label: "Dit is een proefversie",
  title: "Dit is een proefversie.",
  text: "De rondes die nu open zijn, zijn verzonnen. Niets telt mee. Vul niets in over jezelf of een ander: iedereen kan het lezen. Elke nacht wissen we alles.",
  accountsTitle: "Kijk rond als medewerker",
  accountsText: "Iedereen mag deze accounts gebruiken. Kies er een en neem over wat eronder staat.",
  accountEmail: "E-mailadres",
  accountPassword: "Wachtwoord",
  accountCode: "Code van nu",
  codeHelp:
    "Een code werkt één keer en maar even. Werkt hij niet? Laad de pagina over een halve minuut opnieuw.",
  newCodes: "Nieuwe codes laten zien",
  closedTitle: "Dat kan niet in de proefversie",
  closedText: "Iedereen gebruikt hier dezelfde accounts. Daarom kun je ze niet veranderen.",
};
