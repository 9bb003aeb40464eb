// SPDX-License-Identifier: GPL-2.0-or-later
// Fewer sentences than in English and French: few texts are in these languages.
#include "apps/synth/sentences.h"

#include <array>

namespace vivier {
namespace {

constexpr std::array<std::string_view, 2> kOpeningsEs{
    "Jefa de sección, {institution}, {city}; {number} años dedicados a lo mismo: {theme}.",
    "Trabajo desde {year} en este campo, {theme}, primero en {city} y luego en la sede.",
};
constexpr std::array<std::string_view, 7> kBiosEs{
    "En este país, {country}, dirigí {activity} con {number} funcionarios y una {noun} {adj}.",
    "Entre {year} y hoy, {number} misiones ({country}), sobre todo {activity}.",
    "Redacté una {noun} {adj} que {name} y {name} siguen usando ({theme}).",
    "Puedo ofrecer {activity}, en grupos pequeños y con casos reales.",
    "El proyecto {name} me enseñó que sin {noun} no hay {noun}.",
    "Mis temas: {theme} y, desde {year}, {theme}.",
    "Conozco la administración de {city}, su {noun} y su {noun} {adj}.",
};
constexpr std::array<std::string_view, 2> kTitlesEs{"{country}: {theme}", "{theme} ({country})"};
constexpr std::array<std::string_view, 2> kActionOpeningsEs{
    "Las autoridades ({institution}, {country}) pidieron apoyo en {year}: {theme}.",
    "Expertos de {number} Estados miembros trabajaron en {city} ({activity}).",
};
constexpr std::array<std::string_view, 3> kActionsEs{
    "El equipo revisó una {noun} {adj} y acordó {number} indicadores.",
    "El resultado fue una {noun} {adj} sobre {theme}.",
    "Quedó abierta la {noun} que {name} había prometido.",
};
constexpr std::array<std::string_view, 5> kNounEndingsEs{"ación", "idad", "ancia", "ura", "ería"};
constexpr std::array<std::string_view, 4> kAdjectiveEndingsEs{"iva", "able", "aria", "ada"};

constexpr std::array<std::string_view, 2> kOpeningsPt{
    "Chefe de divisão, {institution}, {city}; {number} anos no mesmo tema: {theme}.",
    "Trabalho desde {year} nesta área, {theme}, primeiro em {city} e depois na sede.",
};
constexpr std::array<std::string_view, 7> kBiosPt{
    "Neste país, {country}, conduzi {activity} com {number} funcionários e uma {noun} {adj}.",
    "Entre {year} e hoje, {number} missões ({country}), sobretudo {activity}.",
    "Redigi uma {noun} {adj} que {name} e {name} ainda usam ({theme}).",
    "Posso oferecer {activity}, em grupos pequenos e com casos reais.",
    "O projeto {name} ensinou-me que sem {noun} não há {noun}.",
    "Os meus temas: {theme} e, desde {year}, {theme}.",
    "Conheço a administração de {city}, a sua {noun} e a sua {noun} {adj}.",
};
constexpr std::array<std::string_view, 2> kTitlesPt{"{country}: {theme}", "{theme} ({country})"};
constexpr std::array<std::string_view, 2> kActionOpeningsPt{
    "As autoridades ({institution}, {country}) pediram apoio em {year}: {theme}.",
    "Peritos de {number} Estados-Membros trabalharam em {city} ({activity}).",
};
constexpr std::array<std::string_view, 3> kActionsPt{
    "A equipa reviu uma {noun} {adj} e acordou {number} indicadores.",
    "O resultado foi uma {noun} {adj} sobre {theme}.",
    "Ficou em aberto a {noun} que {name} tinha prometido.",
};
constexpr std::array<std::string_view, 5> kNounEndingsPt{"ação", "idade", "ância", "ura", "aria"};
constexpr std::array<std::string_view, 4> kAdjectiveEndingsPt{"iva", "ável", "ária", "ada"};

constexpr std::array<std::string_view, 2> kOpeningsDe{
    "Referatsleiterin, {institution}, {city}; seit {number} Jahren dasselbe Thema: {theme}.",
    "Seit {year} arbeite ich an {theme}, zuerst in {city}, dann in der Zentrale.",
};
constexpr std::array<std::string_view, 7> kBiosDe{
    "In diesem Land, {country}, leitete ich eine {adj} {noun} mit {number} Beamten.",
    "Seit {year} {number} Einsätze ({country}), meist als Trainer für {theme}.",
    "Ich habe eine {adj} {noun} verfasst, die {name} und {name} noch benutzen.",
    "Anbieten kann ich Schulungen in kleinen Gruppen mit echten Fällen: {theme}.",
    "Das Projekt {name} hat mich gelehrt, dass ohne {noun} keine {noun} gelingt.",
    "Meine Themen: {theme} und, seit {year}, {theme}.",
    "Ich kenne die Verwaltung in {city}, ihre {noun} und ihre {adj} {noun}.",
};
constexpr std::array<std::string_view, 6> kNounEndingsDe{"ierung", "ation", "ität",
                                                         "anz",    "ung",   "ur"};
constexpr std::array<std::string_view, 4> kAdjectiveEndingsDe{"ive", "ale", "ierte", "ische"};

constexpr std::array<std::string_view, 2> kOpeningsRo{
    "Șefă de serviciu, {institution}, {city}; {number} ani pe aceeași temă: {theme}.",
    "Lucrez din {year} în acest domeniu, {theme}, întâi la {city}, apoi la sediu.",
};
constexpr std::array<std::string_view, 7> kBiosRo{
    "În această țară, {country}, am condus o {noun} {adj} cu {number} funcționari.",
    "Din {year} până azi, {number} misiuni ({country}), mai ales pe tema {theme}.",
    "Am redactat o {noun} {adj} pe care {name} și {name} o folosesc și acum.",
    "Pot oferi instruire în grupuri mici, cu cazuri reale: {theme}.",
    "Proiectul {name} m-a învățat că fără {noun} nu există {noun}.",
    "Temele mele: {theme} și, din {year}, {theme}.",
    "Cunosc administrația din {city}, o {noun} și o {noun} {adj} a ei.",
};
constexpr std::array<std::string_view, 4> kNounEndingsRo{"ație", "itate", "anță", "ură"};
constexpr std::array<std::string_view, 4> kAdjectiveEndingsRo{"ivă", "abilă", "ară", "ată"};

}  // namespace

SentenceTables spanish_sentences()
{
    return {.language = "es",
            .bio_openings = kOpeningsEs,
            .bios = kBiosEs,
            .titles = kTitlesEs,
            .action_openings = kActionOpeningsEs,
            .actions = kActionsEs,
            .request_openings = {},
            .requests = {},
            .noun_endings = kNounEndingsEs,
            .adjective_endings = kAdjectiveEndingsEs};
}

SentenceTables portuguese_sentences()
{
    return {.language = "pt",
            .bio_openings = kOpeningsPt,
            .bios = kBiosPt,
            .titles = kTitlesPt,
            .action_openings = kActionOpeningsPt,
            .actions = kActionsPt,
            .request_openings = {},
            .requests = {},
            .noun_endings = kNounEndingsPt,
            .adjective_endings = kAdjectiveEndingsPt};
}

SentenceTables german_sentences()
{
    return {.language = "de",
            .bio_openings = kOpeningsDe,
            .bios = kBiosDe,
            .titles = {},
            .action_openings = {},
            .actions = {},
            .request_openings = {},
            .requests = {},
            .noun_endings = kNounEndingsDe,
            .adjective_endings = kAdjectiveEndingsDe};
}

SentenceTables romanian_sentences()
{
    return {.language = "ro",
            .bio_openings = kOpeningsRo,
            .bios = kBiosRo,
            .titles = {},
            .action_openings = {},
            .actions = {},
            .request_openings = {},
            .requests = {},
            .noun_endings = kNounEndingsRo,
            .adjective_endings = kAdjectiveEndingsRo};
}

}  // namespace vivier
