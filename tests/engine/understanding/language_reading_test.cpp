// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/language_reading.h"

#include "tests/engine/understanding/shown.h"

#include <gtest/gtest.h>

#include <array>
#include <string_view>

namespace vivier {
namespace {

struct Row {
    std::string_view text;
    std::string_view languages;
};

template <std::size_t N>
void expect_languages(const std::array<Row, N>& rows)
{
    for (const Row& row : rows)
        EXPECT_EQ(shown::languages(shown::need_of(row.text)), row.languages) << row.text;
}

TEST(LanguageReading, RequiredWhereItSaysSo)
{
    expect_languages(std::to_array<Row>({
        {"English B2 required.", "en:B2!"},
        {"Anglais B2 requis.", "en:B2!"},
        {"Portuguese C1 compulsory.", "pt:C1!"},
        {"Portugais C1 obligatoire.", "pt:C1!"},
        {"able to write in English (at least B2, this is a must)", "en:B2!"},
        {"capables d'écrire en anglais (B2 au moins, c'est impératif)", "en:B2!"},
        {"The language is Russian, level C1, and that is not negotiable.", "ru:C1!"},
        {"La langue est le russe, niveau C1, et ce n'est pas négociable.", "ru:C1!"},
        {"Everything takes place in French, level C1 is indispensable.", "fr:C1!"},
        {"Tout se passe en français, niveau C1 indispensable.", "fr:C1!"},
        {"fluent in English", "en!"},
        {"anglais courant", "en!"},
        {"Two constraints: to be free and to work in English without an interpreter (C1).",
         "en:C1!"},
    }));
}

TEST(LanguageReading, DesirableWhereItIsWelcome)
{
    expect_languages(std::to_array<Row>({
        {"Romanian would be a real asset.", "ro?"},
        {"Le roumain serait un atout réel.", "ro?"},
        {"Ukrainian or Russian welcome, not compulsory.", "uk|ru?"},
        {"Ukrainien ou russe bienvenu, non obligatoire.", "uk|ru?"},
        {"French is compulsory (B2 minimum); Arabic helps.", "fr:B2! ar?"},
        {"Le français est obligatoire (B2 minimum) ; l'arabe aide.", "fr:B2! ar?"},
        {"working in English or Romanian, Russian can be of use", "en|ro! ru?"},
        {"travail en anglais ou en roumain, le russe peut servir", "en|ro! ru?"},
        {"English (C1) required; knowledge of Quechua would be useful", "en:C1! qu?"},
        {"Anglais C1 exigé ; des notions de turc seraient un plus", "en:C1! tr?"},
        {"The expert must draft in English. Ideally also Georgian.", "en! ka?"},
        {"L'expert doit rédiger en anglais. Idéalement, il parle aussi géorgien.", "en! ka?"},
        {"Three experts if possible, able to write in English (B2, this is a must)", "en:B2!"},
        {"French C1 and preferably Arabic", "fr:C1! ar?"},
        {"Languages: English (C1, required), French (B1, desirable)", "en:C1! fr:B1?"},
        {"Langues : anglais (C1, exigé), français (B1, souhaité)", "en:C1! fr:B1?"},
        {"German-speaking colleagues would be a plus.", "de?"},
    }));
}

TEST(LanguageReading, ALanguageWithAVerdictOfItsOwnStandsAlone)
{
    expect_languages(std::to_array<Row>({
        {"They must speak French, Wolof is an asset.", "fr! wo?"},
        {"Ils doivent parler français, le wolof est un atout.", "fr! wo?"},
        {"They have to teach in Portuguese, and French would not hurt.", "pt! fr?"},
        {"Il faut parler portugais, et le français ne gâcherait rien.", "pt! fr?"},
        {"French at B2 level at least, Malagasy welcome", "fr:B2! mg?"},
        {"knowledge of Bosnian, Croatian or Serbian is desirable", "bs|hr|sr?"},
        {"English is a condition; Bengali would be appreciated.", "en! bn?"},
    }));
}

TEST(LanguageReading, WithoutItNothingIsPossible)
{
    expect_languages(std::to_array<Row>({
        {"Without Spanish it is impossible to reach them.", "es!"},
        {"Sans l'espagnol, impossible de les joindre.", "es!"},
        {"Without French they cannot work here.", "fr!"},
        {"Sans français, ils ne pourront pas travailler.", "fr!"},
    }));
}

TEST(LanguageReading, WorkIsDoneInALanguage)
{
    expect_languages(std::to_array<Row>({
        {"A workshop on return, in French, with judges.", "fr!"},
        {"Un atelier sur le retour, en français, avec des juges.", "fr!"},
        {"Files lie about, in Arabic, and nobody reads them.", ""},
    }));
}

TEST(LanguageReading, WhatOthersDoNotSpeakIsNoWish)
{
    expect_languages(std::to_array<Row>({
        {"Their children no longer speak Albanian. English required.", "en!"},
        {"Leurs enfants ne parlent plus albanais. Anglais exigé.", "en!"},
        {"Nobody here speaks English: experts must speak Romanian.", "ro!"},
        {"Personne ne parle anglais ici : roumain obligatoire.", "ro!"},
        {"English is enough, Nepali is not asked for.", "en!"},
        {"Anglais suffisant ; le népalais n'est pas demandé.", "en!"},
    }));
}

TEST(LanguageReading, AlternativesAreOneWish)
{
    expect_languages(std::to_array<Row>({
        {"Albanian or English.", "sq|en!"},
        {"L'albanais ou l'anglais.", "sq|en!"},
        {"Working English (B2) or Russian (B2) is required.", "en:B2|ru:B2!"},
        {"Travail en anglais (B2) ou en russe (B2) exigé.", "en:B2|ru:B2!"},
        {"English, French or Spanish required, at least C1.", "en:C1|fr:C1|es:C1!"},
        {"anglais, français ou espagnol exigé, niveau C1 au moins", "en:C1|fr:C1|es:C1!"},
        {"either English or Russian, level B2", "en:B2|ru:B2!"},
        {"soit anglais, soit russe, niveau B2", "en:B2|ru:B2!"},
        {"English and/or French required", "en|fr!"},
        {"Russian (at least B2) or, failing that, English (C1)", "ru:B2|en:C1!"},
    }));
}

TEST(LanguageReading, BothAreTwoWishes)
{
    expect_languages(std::to_array<Row>({
        {"B2 English and C1 French are required.", "en:B2! fr:C1!"},
        {"Niveau B2 d'anglais et niveau C1 de français exigés.", "en:B2! fr:C1!"},
        {"Experts fluent in English and French, Spanish welcome.", "en! fr! es?"},
        {"Experts parlant l'anglais et le français ; l'espagnol serait apprécié.", "en! fr! es?"},
        {"English and French or Arabic required", "en! fr|ar!"},
        {"bilingual in English and French", "en:C2! fr:C2!"},
        {"bilingue français-anglais", "fr:C2! en:C2!"},
    }));
}

TEST(LanguageReading, LevelsBelongToTheNearestLanguage)
{
    expect_languages(std::to_array<Row>({
        {"native Russian speakers, English B2", "ru:native! en:B2!"},
        {"de langue maternelle russe, anglais B2", "ru:native! en:B2!"},
        {"English B2/C1 required", "en:B2!"},
        {"English required. Working in English, C1.", "en:C1!"},
    }));
}

TEST(LanguageReading, ALevelInBracketsBelongsToWhatStandsBefore)
{
    expect_languages(std::to_array<Row>({
        {"Spanish compulsory (B2), Portuguese desirable.", "es:B2! pt?"},
        {"Espagnol obligatoire (B2), portugais souhaité.", "es:B2! pt?"},
    }));
}

TEST(LanguageReading, OtherWaysToNameALanguage)
{
    expect_languages(std::to_array<Row>({
        {"French-speaking experts", "fr!"},
        {"experts francophones", "fr!"},
        {"maîtrise de la langue anglaise et de la langue ukrainienne", "en! uk!"},
        {"Interviews will be conducted in Farsi or Pashto.", "fa|ps!"},
    }));
}

TEST(LanguageReading, PeopleAndPlacesAreNoLanguages)
{
    expect_languages(std::to_array<Row>({
        {"The Russian invasion changed everything for the Ukrainian institutions.", ""},
        {"L'invasion russe a tout changé pour les autorités moldaves.", ""},
        {"We look for Spanish and Portuguese experts.", ""},
        {"Nous cherchons un expert roumain ou letton.", ""},
        {"Polish the report.", ""},
        {"Experience in other francophone countries", ""},
        {"Expérience d'autres pays francophones", ""},
        {"The official language of the country is Portuguese.", ""},
        {"Egyptian workers and Syrian families", ""},
        {"Experts must be available in French-speaking Africa", ""},
        {"No need for English.", ""},
        {"Interpretation from English into Dari will be provided.", ""},
    }));
}

TEST(LanguageReading, KnowsWhereALanguageIsNamedWithoutAWish)
{
    const auto named = [](std::string_view text) {
        const LanguageReader reader{Analyser{}, project_knowledge().vocabularies().languages};
        AnalysedText analysed;
        analysed.text = text;
        analysed.tokens = Analyser{}.analyse(text, language("en"));
        const Reading reading{analysed};
        return reader.read(reading, ExclusionReader{Analyser{}}.read(reading)).named.size();
    };
    EXPECT_EQ(named("They sang in Spanish."), 1);
    EXPECT_EQ(named("They met Spanish officials."), 0);
}

}  // namespace
}  // namespace vivier
