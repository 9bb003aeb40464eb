// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/synth/invented_words.h"

#include <array>
#include <string_view>

namespace vivier {
namespace {

// Latin, so that the same roots serve all the languages.
constexpr std::array<std::string_view, 160> kRoots{
    "document",  "administr", "regul",     "inspect",  "coordin",   "identific", "registr",
    "communic",  "protect",   "consult",   "evalu",    "observ",    "instruct",  "form",
    "organis",   "particip",  "implement", "negoci",   "legisl",    "verific",   "statist",
    "consul",    "financ",    "interven",  "oper",     "patrol",    "detect",    "examin",
    "classific", "certific",  "autoris",   "public",   "orient",    "transit",   "project",
    "construct", "collect",   "correct",   "direct",   "select",    "execut",    "distribut",
    "contribut", "constitut", "institut",  "simul",    "calcul",    "formul",    "articul",
    "circul",    "popul",     "modul",     "cooper",   "gener",     "toler",     "consider",
    "deliber",   "integr",    "migr",      "concentr", "demonstr",  "illustr",   "fragment",
    "argument",  "segment",   "compens",   "condens",  "dispens",   "recens",    "confirm",
    "inform",    "transform", "reform",    "norm",     "alarm",     "catalog",   "result",
    "insult",    "adapt",     "accept",    "concept",  "percept",   "adopt",     "capt",
    "rapt",      "script",    "rupt",      "corrupt",  "interrupt", "abstract",  "contract",
    "extract",   "attract",   "tract",     "fact",     "act",       "react",     "exact",
    "impact",    "compact",   "tact",      "dict",     "predict",   "verdict",   "conflict",
    "restrict",  "district",  "strict",    "vict",     "convict",   "object",    "subject",
    "inject",    "reject",    "tend",      "attend",   "extend",    "defend",    "suspend",
    "respond",   "fond",      "fund",      "abund",    "grad",      "degrad",    "persuad",
    "evad",      "divid",     "decid",     "resid",    "presid",    "confid",    "provid",
    "model",     "control",   "capital",   "vital",    "total",     "fiscal",    "local",
    "vocal",     "legal",     "moral",     "rural",    "natur",     "cultur",    "struct",
    "mesur",     "figur",     "assur",     "capac",    "efficac",   "veloc",     "vocac",
    "delic",     "explic",    "indic",     "judic",    "medic",     "pratic",
};

constexpr std::array<std::string_view, 24> kPrefixes{
    "",     "re",   "inter", "sub",  "pre",   "con",   "dis",   "trans",
    "co",   "in",   "pro",   "post", "micro", "macro", "multi", "auto",
    "anti", "meta", "para",  "peri", "supra", "ultra", "mono",  "poly"};

constexpr std::array<std::string_view, 40> kSyllables{
    "ba",  "do",  "fe",  "gi",  "ha",  "jo",  "ka",  "le",  "mi",  "no",
    "pa",  "ra",  "se",  "ti",  "vo",  "za",  "bri", "cla", "dra", "fro",
    "gre", "kle", "pla", "pre", "sko", "sta", "tra", "vla", "nor", "del",
    "mar", "sin", "tor", "ven", "lus", "gan", "ber", "mon", "cas", "rim"};
constexpr std::array<std::string_view, 40> kNameEndings{
    "vic",  "ski",  "mann", "sen",  "ez",    "ova",  "eau",  "ides", "aro",   "elli",
    "escu", "oglu", "dze",  "yan",  "ulis",  "ina",  "et",   "ier",  "ström", "nen",
    "aga",  "ko",   "enko", "iani", "opo",   "ila",  "uri",  "ambe", "ouma",  "wari",
    "ovic", "otti", "ard",  "olt",  "inger", "berg", "feld", "mond", "ville", "grad"};

constexpr std::array<std::string_view, 32> kGivenNames{
    "Ilse",   "Marek",  "Aïcha",  "Jürgen", "Nadia",    "Théo",   "Ioana",  "Pedro",
    "Signe",  "Emre",   "Lucía",  "Kofi",   "Agnès",    "Tomasz", "Salome", "Hugo",
    "Mariam", "Andrei", "Chiara", "Yusuf",  "Katrin",   "Paulo",  "Elena",  "Mamadou",
    "Sofia",  "Denis",  "Amina",  "Lars",   "Béatrice", "Giorgi", "Ana",    "Karim"};

void append_capitalised(std::string& out, std::string_view word)
{
    out += static_cast<char>(word.front() - 'a' + 'A');
    out += word.substr(1);
}

}  // namespace

void InventedWords::append(std::string& out, Sentences endings, Random& random) const
{
    // Frequent ranks are plain roots with the first ending, rare ones have a prefix.
    std::size_t rank = zipf_.draw(random);
    const std::string_view root = kRoots[rank % kRoots.size()];
    rank /= kRoots.size();
    const std::string_view ending = endings[rank % endings.size()];
    rank /= endings.size();
    out += kPrefixes[rank % kPrefixes.size()];
    out += root;
    out += ending;
}

void InventedWords::append_name(std::string& out, Random& random) const
{
    std::size_t rank = zipf_.draw(random);
    const std::string_view first = kSyllables[rank % kSyllables.size()];
    rank /= kSyllables.size();
    const std::string_view last = kNameEndings[rank % kNameEndings.size()];
    rank /= kNameEndings.size();
    append_capitalised(out, first);
    if (rank > 0) out += kSyllables[rank % kSyllables.size()];
    out += last;
}

void append_person(std::string& out, const InventedWords& words, Random& random)
{
    out += random.pick(kGivenNames);
    out += ' ';
    words.append_name(out, random);
}

}  // namespace vivier
