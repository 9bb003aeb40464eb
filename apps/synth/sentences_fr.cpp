// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/synth/sentences.h"

#include <array>

namespace vivier {
namespace {

constexpr std::array<std::string_view, 8> kBioOpenings{
    "Cheffe de bureau, {institution}, {city} ; {number} ans de pratique : {theme}.",
    "Je travaille depuis {year} sur ce sujet, {theme}, à {city} puis au siège.",
    "Juriste de formation, passé par {city} : {theme}, {theme} et une {noun} {adj}.",
    "Ancien cadre ({institution}), aujourd'hui indépendant ; ma matière : {theme}.",
    "Responsable d'équipe ({theme}) avec {number} collègues et une {noun} {adj}.",
    "Chercheuse sur le thème « {theme} » à l'institut {name}, un pied sur le terrain.",
    "Commandant, {city}. Depuis {year}, {theme}, et chaque {noun} qui en découle.",
    "Formatrice, {number} promotions à mon actif, surtout {theme}.",
};

constexpr std::array<std::string_view, 20> kBios{
    "Pays suivi : {country}, où j'ai conduit une {noun} {adj} ({activity}).",
    "De {year} à aujourd'hui, {number} missions ({country}), surtout {activity}.",
    "J'ai rédigé une {noun} {adj} que {name} et {name} utilisent encore ({theme}).",
    "Avec nos homologues ({institution}, {city}), nous avons bâti une {noun} {adj}.",
    "Le plus dur fut le quotidien : {hint}, une {noun} ici, une {noun} là.",
    "Je propose {activity} et {activity}, en petits groupes, sur des cas réels.",
    "Le projet {name} m'a appris ceci : sans {noun}, pas de {noun}.",
    "Mes dossiers : {theme} et, depuis {year}, {theme}.",
    "À l'aise devant quarante agents comme devant un ministre, moins devant une {noun} {adj}.",
    "Deux ans à {city} ({country}) : équipes mixtes, procédures courtes, chiffres honnêtes.",
    "J'ai aussi relu pour ce pays ({country}) une {noun} {adj} et son annexe.",
    "Je ne suis pas spécialiste de {name} ; il faut pour cela une {noun} {adj}.",
    "Publications : {theme}, {hint}, et une {noun} {adj} sur {city}.",
    "Chaque atelier finit par une liste : qui fait quoi, avant {year}, avec quelle {noun}.",
    "Les échanges ({country}) ont duré {number} mois et laissé une {noun} {adj}.",
    "Détachée auprès de {name} en {year}, j'y ai gardé vivante une {noun} {adj}.",
    "{number} agents formés ({theme}), dont {number} forment les autres aujourd'hui.",
    "Je connais leurs services ({institution}, {country}), leur {noun} et leur café.",
    "Travail de terrain : {theme}, le guichet, une {noun} {adj}, les nuits.",
    "Notre {noun} couvre {theme} ; celle de {name} couvre le reste.",
};

constexpr std::array<std::string_view, 6> kTitles{
    "{country} : {theme}",
    "{country} : {activity}, {theme}",
    "Appui ({country}) : {theme}",
    "{country} II : {theme}, pour une {noun} {adj}",
    "{theme} : {activity} avec nos partenaires ({institution}, {country})",
    "{theme} ({country})",
};

constexpr std::array<std::string_view, 2> kActionOpenings{
    "Les autorités ({institution}, {country}) ont demandé un appui en {year} : {theme}.",
    "Des experts de {number} États membres sont venus à {city} ({activity}).",
};
constexpr std::array<std::string_view, 10> kActions{
    "Les équipes ont relu une {noun} {adj} et retenu {number} indicateurs.",
    "Puis vint la suite : {activity}, {number} agents, une {noun} {adj}.",
    "Restait ouvert : {hint}, et cette {noun} que {name} avait promise.",
    "Les participants venus de {city} et de {name} ont comparé leur {noun}.",
    "Résultat : une {noun} {adj} ({theme}), adoptée depuis.",
    "Les visites près de {city} ont montré une {noun} de papier.",
    "Le partenaire voulait des procédures plutôt que des cours : {theme}.",
    "La deuxième phase portait sur une {noun} {adj} : {theme}.",
    "Une visite à {name} a clos cette {noun}.",
    "Les leçons ({hint}) ont servi ailleurs, dans une {noun} {adj}.",
};

constexpr std::array<std::string_view, 7> kRequestOpenings{
    "{country} : nous cherchons des experts ({activity}) sur le sujet suivant : {theme}.",
    "Les autorités ({institution}, {country}) souhaitent un appui : {theme}, {theme}.",
    "Nous cherchons des pairs qui connaissent {theme} et viendraient à {city} ({country}).",
    "Bonjour, suite à notre échange avec {name}, voici le besoin ({country}) : {theme}.",
    "Demande reçue par {name} : {activity}, {theme}, {number} agents, {country}.",
    "Délai court : qui pourrait animer à {city} une séance ({activity}) sur {theme} ?",
    "Notre partenaire ({country}) voudrait savoir comment d'autres organisent cela : {theme}.",
};

constexpr std::array<std::string_view, 13> kRequests{
    "Le service ({institution}) dispose d'une {noun} {adj} que personne n'a appliquée.",
    "Une expérience de ce pays ({country}) ou de ses voisins serait un atout.",
    "Nous pensons à {number} jours à {city}, avec {number} participants.",
    "D'abord {activity}, plus tard peut-être {activity}.",
    "Il faudrait couvrir {theme}, {hint} et notre {noun} régionale.",
    "Des praticiens plutôt que des professeurs, et personne de {name}, merci.",
    "Cette {noun} que {name} a laissée en {year} est {adj} et demande une relecture.",
    "Ils veulent {theme} tel que cela marche un mardi matin.",
    "La ministre attend un texte {adj} avant la fin de la seconde mission.",
    "Un travail semblable ({theme}) date de {year} ; une {noun} est jointe.",
    "Les collègues de {city} craignent ceci : {hint}, plus que toute {noun}.",
    "Merci de dire qui a déjà fait cela ({activity}, {institution}).",
    "Je suis en congé jusqu'à lundi ; {name} peut vous parler de cette {noun}.",
};

constexpr std::array<std::string_view, 10> kNounEndings{
    "ation", "ité", "ance", "ure", "ion", "ise", "erie", "ation", "abilité", "esse"};
constexpr std::array<std::string_view, 7> kAdjectiveEndings{"ive",  "elle", "able", "aire",
                                                            "euse", "ée",   "ique"};

}  // namespace

SentenceTables french_sentences()
{
    return {.language = "fr",
            .bio_openings = kBioOpenings,
            .bios = kBios,
            .titles = kTitles,
            .action_openings = kActionOpenings,
            .actions = kActions,
            .request_openings = kRequestOpenings,
            .requests = kRequests,
            .noun_endings = kNounEndings,
            .adjective_endings = kAdjectiveEndings};
}

}  // namespace vivier
