// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/language_cues.h"

namespace vivier {
namespace {

using enum LanguageCue;
using Table = PhraseTable<LanguageCue>;

/// What requires a language or welcomes it.
void add_verdicts(Table& table, const Analyser& analyser)
{
    table.add(analyser, required,
              "required|is required|requirement|must|a must|mandatory|compulsory|"
              "obligatory|essential|indispensable|imperative|necessary|needed|we require|"
              "requires|has to|have to|must speak|must be|a condition|is a "
              "condition|requested|asked for|expected|is enough|will do|sufficient|prerequisite|"
              "minimum required|impossible|not possible|not negotiable|non-negotiable|without an "
              "interpreter|"
              "without interpreter|without interpretation");
    table.add(analyser, required,
              "requis|requise|exigé|exigée|exige|exigeons|obligatoire|obligatoirement|"
              "indispensable|impératif|impérative|impérativement|nécessaire|essentiel|"
              "essentielle|demandé|demandée|attendu|attendue|suffisant|suffit|condition|une "
              "condition|doit parler|doivent parler|"
              "impossible|pas possible|pas négociable|non négociable|sans interprète|de rigueur");
    table.add(analyser, desirable,
              "asset|a plus|a bonus|would not hurt|wouldn't hurt|no harm|does no harm|"
              "would be nice|would be good|handy|valued|valuable|a help|an "
              "advantage|advantage|advantageous|welcome|useful|of use|"
              "helps|can help|would help|helpful|desirable|appreciated|preferred|nice to have|"
              "optional|not compulsory|not required|not mandatory|"
              "not essential|not a must|not a requirement");
    table.add(analyser, desirable,
              "atout|un plus|un bonus|ne gâcherait rien|ne gâche rien|ne gâterait rien|"
              "ne nuirait pas|ne nuit pas|pas de trop|serait bien|valorisé|valorisée|précieux|"
              "souhaiterions|avantage|souhaité|souhaitée|souhaitable|bienvenu|bienvenue|"
              "utile|peut servir|peut aider|aide|aiderait|apprécié|appréciée|appréciable|préféré|"
              "optionnel|facultatif|facultative|non obligatoire|pas obligatoire|non requis|"
              "pas requis|pas indispensable|non indispensable|pas exigé|"
              "non exigé|pas impératif");
    table.add(analyser, declined,
              "not asked for|not needed|not necessary|unnecessary|pas nécessaire|inutile|"
              "superflu|not requested|not expected|pas demandé|pas demandée|pas attendu|"
              "non demandé|non demandée|not accepted|pas accepté");
    table.add(analyser, ideally,
              "ideally|preferably|if possible|idéalement|de préférence|si possible|"
              "éventuellement");
}

/// What says that a language is spoken.
void add_speaking(Table& table, const Analyser& analyser)
{
    table.add(
        analyser, speaking,
        "work in|working in|master|masters|write in|writing in|written in|speak|speaks|speaking|"
        "speaker|spoken|speak in|read in|draft in|drafting in|present in|train in|"
        "teach in|communicate in|moderate in|fluent in|fluency in|proficient in|"
        "proficiency in|command of|mastery of|skills|skills in|language|"
        "language of work|working language|takes place in|take place in|conducted in|"
        "delivered in|held in|run in|facilitated in|all in|everything in|everything is "
        "in|all is in|report in|presented in|training in|"
        "workshop in|session in|interviews in|mission in|good knowledge of|"
        "very good knowledge of|excellent knowledge of|sound knowledge of|level in");
    table.add(analyser, speaking,
              "travailler en|travaillons en|parlons|travaillant en|travail en|travaille en|écrire "
              "en|rédiger en|"
              "rédaction en|exprimer en|parler|parle|parlent|parlant|lire en|uniquement "
              "en|exclusivement en|entièrement en|animer en|"
              "former en|enseigner en|communiquer en|maîtrise de|maîtrise du|"
              "maîtrise parfaite de|maîtrise parfaite du|maîtrisant|maîtriser|langue|"
              "langue de travail|se passe en|se passent en|se déroule en|se déroulera en|"
              "se dérouleront en|a lieu en|aura lieu en|auront lieu en|tout en|tout est en|se fait "
              "en|se feront en|rapport en|rédigé en|rédigée en|présenté en|présentée en|"
              "formation en|atelier en|session en|mission en|entretiens en|niveau de|"
              "niveau en|locuteur|locutrice|bonne connaissance de|bonne connaissance du|"
              "bonnes connaissances en|très bonne connaissance de|"
              "très bonne connaissance du|excellente connaissance de|"
              "excellente connaissance du");
}

/// How well it is spoken.
void add_command(Table& table, const Analyser& analyser)
{
    table.add(analyser, quality,
              "fluent|fluently|only|exclusively|uniquement|exclusivement|seulement|fluency|good|"
              "very good|excellent|perfect|working|"
              "conversational|written|professional|level|proficiency|mastery|couramment|"
              "courant|courante|parlé|parlée|écrit|bon|bonne|très bon|excellente|parfait|"
              "lu|professionnel|niveau");
    table.add(
        analyser, knowledge,
        "knowledge of|a bit of|a little|a few words of|smattering of|un peu de|quelques mots de|"
        "rudiments de|some|basic|notions of|understanding of|understand|"
        "connaissance de|connaissance du|connaissances en|connaissances de|"
        "notions de|notions en|comprendre|comprenant|compréhension de|"
        "compréhension du");
    table.add(
        analyser, fact,
        "official language|national language|language learning|language course|"
        "langue officielle|langue nationale|cours de langue|local language|"
        "langue locale|no longer speak|no longer speaks|do not speak|does not speak|don't speak|"
        "doesn't speak|cannot speak|ne parlent plus|ne parle plus|ne parlent pas|"
        "ne parle pas|parlent à peine|hardly speak");
    table.add(analyser, native_level,
              "native|native speaker|mother tongue|langue maternelle|locuteur natif|"
              "locutrice native");
    table.add(analyser, bilingual, "bilingual|bilingual in|bilingue|bilingue en");
}

}  // namespace

PhraseTable<LanguageCue> make_language_cues(const Analyser& analyser)
{
    Table table;
    add_verdicts(table, analyser);
    add_speaking(table, analyser);
    add_command(table, analyser);
    return table;
}

std::optional<LanguageLevel> level_of(std::string_view folded)
{
    if (folded.size() != 2 || folded[0] < 'a' || folded[0] > 'c') return std::nullopt;
    const char name[] = {static_cast<char>(folded[0] - 'a' + 'A'), folded[1]};
    return parse_language_level({name, 2});
}

}  // namespace vivier
