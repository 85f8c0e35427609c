/** The success criteria of WCAG 2.2 on level A and AA: number, level, the name in the address of the standard, and the name in Dutch. */
const LINES = `
1.1.1 A non-text-content Niet-tekstuele content
1.2.1 A audio-only-and-video-only-prerecorded Louter-geluid en louter-videobeeld (vooraf opgenomen)
1.2.2 A captions-prerecorded Ondertitels voor doven en slechthorenden (vooraf opgenomen)
1.2.3 A audio-description-or-media-alternative-prerecorded Audiodescriptie of media-alternatief (vooraf opgenomen)
1.2.4 AA captions-live Ondertitels voor doven en slechthorenden (live)
1.2.5 AA audio-description-prerecorded Audiodescriptie (vooraf opgenomen)
1.3.1 A info-and-relationships Info en relaties
1.3.2 A meaningful-sequence Betekenisvolle volgorde
1.3.3 A sensory-characteristics Zintuiglijke eigenschappen
1.3.4 AA orientation Weergavestand
1.3.5 AA identify-input-purpose Identificeer het doel van de input
1.4.1 A use-of-color Gebruik van kleur
1.4.2 A audio-control Geluidsbediening
1.4.3 AA contrast-minimum Contrast (minimum)
1.4.4 AA resize-text Herschalen van tekst
1.4.5 AA images-of-text Afbeeldingen van tekst
1.4.10 AA reflow Reflow
1.4.11 AA non-text-contrast Contrast van niet-tekstuele content
1.4.12 AA text-spacing Tekstafstand
1.4.13 AA content-on-hover-or-focus Content bij hover of focus
2.1.1 A keyboard Toetsenbord
2.1.2 A no-keyboard-trap Geen toetsenbordval
2.1.4 A character-key-shortcuts Enkel teken sneltoetsen
2.2.1 A timing-adjustable Timing aanpasbaar
2.2.2 A pause-stop-hide Pauzeren, stoppen, verbergen
2.3.1 A three-flashes-or-below-threshold Drie flitsen of beneden drempelwaarde
2.4.1 A bypass-blocks Blokken omzeilen
2.4.2 A page-titled Paginatitel
2.4.3 A focus-order Focusvolgorde
2.4.4 A link-purpose-in-context Linkdoel (in context)
2.4.5 AA multiple-ways Meerdere manieren
2.4.6 AA headings-and-labels Koppen en labels
2.4.7 AA focus-visible Focus zichtbaar
2.4.11 AA focus-not-obscured-minimum Focus niet bedekt (minimum)
2.5.1 A pointer-gestures Aanwijzergebaren
2.5.2 A pointer-cancellation Aanwijzerannulering
2.5.3 A label-in-name Label in naam
2.5.4 A motion-actuation Bewegingsactivering
2.5.7 AA dragging-movements Sleepbewegingen
2.5.8 AA target-size-minimum Grootte van het aanwijsgebied (minimum)
3.1.1 A language-of-page Taal van de pagina
3.1.2 AA language-of-parts Taal van onderdelen
3.2.1 A on-focus Bij focus
3.2.2 A on-input Bij input
3.2.3 AA consistent-navigation Consistente navigatie
3.2.4 AA consistent-identification Consistente identificatie
3.2.6 A consistent-help Consistente hulp
3.3.1 A error-identification Foutidentificatie
3.3.2 A labels-or-instructions Labels of instructies
3.3.3 AA error-suggestion Foutsuggestie
3.3.4 AA error-prevention-legal-financial-data Foutpreventie (wettelijk, financieel, gegevens)
3.3.7 A redundant-entry Overbodige invoer
3.3.8 AA accessible-authentication-minimum Toegankelijke authenticatie (minimum)
4.1.2 A name-role-value Naam, rol, waarde
4.1.3 AA status-messages Statusberichten`;

export const CRITERIA = LINES.trim()
  .split("\n")
  .map((line) => {
    const [number = "", level = "", id = "", ...title] = line.split(" ");
    return { number, level, id, title: title.join(" ") };
  });
