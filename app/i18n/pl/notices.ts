/** Translated by a machine; no speaker has checked it yet. */
import type { notices as dutch } from "../nl/notices";
import type { Spoken } from "../translated";

export const notices: Spoken<typeof dutch> = {
  followTitle: "Obserwuj przez e-mail",
  followLead_round:
    "Dostaniesz mail, gdy coś dzieje się z tą rundą. Na przykład nowa propozycja, wspólny wątek albo odpowiedź.",
  followLead_proposal: "Dostaniesz mail, gdy jest odpowiedź i gdy dzieje się z tym coś dalej.",
  followLink_round: "Obserwuj tę rundę przez e-mail",
  followLink_proposal: "Obserwuj przez e-mail",
  followAddress: "Piszemy na adres {email}.",
  pushNews: "Są nowości",
  followPush: "Powiemy o tym powiadomieniem na twoim urządzeniu.",
  followStop: "Pod każdym mailem jest link. Jednym kliknięciem kończysz obserwowanie.",
  followButton: "Obserwuj",
  followingNow: "Obserwujesz to",
  followConfirm: "Sprawdź pocztę i kliknij w link. Dopiero potem dostajesz wiadomości.",
  followBack: "Wstecz",
  followsTitle: "Co obserwujesz",
  unfollow: "Nie obserwuj",
  digestSubject_one: "Masz wieści w swojej sprawie",
  digestSubject_few: "Masz {count} wiadomości w swoich sprawach",
  digestSubject_many: "Masz {count} wiadomości w swoich sprawach",
  digestSubject_other: "Masz {count} wiadomości w swoich sprawach",
  digestHello: "Dzień dobry,",
  digestLead: "Oto, co stało się z tym, co jest od ciebie lub co obserwujesz.",
  digest_returned:
    "Moderator odesłał coś, co jest od ciebie. Przeczytasz dlaczego i co możesz zrobić.",
  digest_published: "Twój tekst jest na stronie: {title}",
  digest_reactionPublished: "Twój komentarz jest na stronie, przy: {title}",
  digest_moved:
    "Propozycja, która jest twoja, którą popierasz lub obserwujesz, należy tutaj. Moderator czyta ją tu ponownie.",
  digest_merged:
    "Propozycja, która jest twoja, którą popierasz lub obserwujesz, została połączona z inną: {title}. Liczą się wszyscy autorzy i całe poparcie.",
  digest_proposalPublished: "Nowa propozycja: {title}",
  digest_themePublished: "Nowy wątek: {title}",
  digest_replied: "Jest odpowiedź: {title}",
  digest_agendaChanged: "Zaktualizowano ustalenie: {title}",
  digestOwn: "Wpisz na stronie swój kod. Zobaczysz, co zrobiono z każdą rzeczą od ciebie.",
  digestLeave: "Nie chcesz już wiadomości? Wypisz się tutaj:",
  digestAgreements: "Ustalenia",
  followLead_agreement:
    "Dostaniesz mail, gdy ustalenie ruszy dalej. Wtedy zapytamy też, czy coś z tego zauważasz.",
  followLink_agreement: "Obserwuj to ustalenie przez e-mail",
};
