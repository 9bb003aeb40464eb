// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/team_cues.h"

namespace vivier {
namespace {

using enum TeamCue;
using Table = PhraseTable<TeamCue>;

void add_teams(Table& table, const Analyser& analyser)
{
    table.add(analyser, team,
              "team of|group of|pool of|équipe de|groupe de|team size|mission of|mission de|"
              "team made up of|team composed of|team consisting of|équipe composée de|"
              "équipe formée de|équipe comprenant");
    table.add(analyser, label,
              "team|équipe|experts requested|experts needed|experts wanted|experts required|"
              "experts demandés|experts souhaités|number of people|nombre de personnes");
    table.add(analyser, two, "binôme|duo|tandem");
    table.add(analyser, pair_of, "pair of|couple of|paire de");
    table.add(analyser, three, "trio|trinôme");
    table.add(analyser, how_many, "how many|combien");
}

void add_people(Table& table, const Analyser& analyser)
{
    table.add(analyser, expert,
              "expert|experte|specialist|spécialiste|peer|pair|evaluator|évaluateur|"
              "évaluatrice|consultant|consultante|facilitator|facilitateur|facilitatrice|"
              "moderator|modérateur|modératrice|speaker|intervenant|intervenante|"
              "team member|member of the team|person team|reviewer|relecteur|relectrice|adviser|"
              "advisor|lawyer|juriste|avocat|avocate|statistician|statisticien|statisticienne|"
              "animateur|animatrice|practitioner|praticien|praticienne");
    table.add(analyser, person,
              "official|civil servant|trainer|formateur|formatrice|people|person|personne|"
              "fonctionnaire|inspector|inspecteur|inspectrice|colleague|collègue|agent|officer|"
              "judge|juge|magistrat|magistrate|prosecutor|procureur|procureure|candidate|"
              "candidat|conseiller|conseillère|profile|profil|doctor|médecin|nurse|infirmier|"
              "infirmière|engineer|ingénieur|ingénieure|psychologist|psychologue|economist|"
              "économiste|demographer|démographe|researcher|chercheur|chercheuse|professor|"
              "professeur|teacher|enseignant|enseignante|sociologist|sociologue|interpreter|"
              "interprète|translator|traducteur|traductrice");
    table.add(analyser, person,
              "social worker|travailleur social|travailleurs sociaux|travailleuse sociale|"
              "assistant social|assistante sociale|instructor|instructeur|instructrice|moniteur|"
              "monitrice|negotiator|négociateur|négociatrice|diplomat|diplomate|police officer|"
              "policier|policière|customs officer|douanier|douanière|border guard|"
              "garde-frontières|investigator|enquêteur|enquêtrice|analyst|analyste|journalist|"
              "journaliste|technician|technicien|technicienne|councillor|élu|élue|mayor|maire|"
              "mentor|coach|planner|urbaniste|mediator|médiateur|médiatrice|consul");
}

/// What tells people who are wanted from others.
void add_contexts(Table& table, const Analyser& analyser)
{
    table.add(analyser, recruits,
              "looking for|look for|cherchons|cherche|cherchent|recherchons|recherche|"
              "recherchent|send|send us|please send|please send us|envoyez|envoyez-nous|nous "
              "envoyer|invite|inviter|host|"
              "accueillir|recevoir|loger");
    table.add(analyser, seeks,
              "need|needed|would be needed|required|require|seek|seeking|would like|request|"
              "asks for|ask for|want|could you send|could you propose|"
              "please propose|find us|send us|provide|are wanted|wanted|welcome|"
              "receive|only");
    table.add(analyser, seeks,
              "il nous faut|faut|il faudrait|faudrait|souhaitons|souhaite|souhaitent|"
              "souhaiterions|aurions besoin|avons besoin|besoin de|demande|demandons|"
              "sollicitons|voudrions|aimerions|requis|recherchés|nécessaires|envoyer|"
              "proposer");
    table.add(analyser, suffices,
              "would do|would be ideal|would be perfect|would be enough|would suffice|is enough|"
              "are enough|suffices|enough|suffit|suffisent|suffirait|suffiraient|serait parfait|"
              "seraient parfaits|serait idéal|seraient idéaux|conviendrait|conviendraient|"
              "ferait l'affaire|feraient l'affaire|seraient les bienvenus|would be welcome");
    table.add(analyser, trained,
              "train|training for|training of|trained|training|workshop for|session for|"
              "participants|former|formation de|formation pour|formation|atelier pour|atelier|"
              "workshop|bénéficiaires|recruiting|recrute|recruits");
    table.add(analyser, beneficiary, "for|pour");
    table.add(analyser, preference,
              "if possible|ideally|preferably|de préférence|si possible|idéalement");
}

}  // namespace

PhraseTable<TeamCue> make_team_cues(const Analyser& analyser)
{
    Table table;
    add_teams(table, analyser);
    add_people(table, analyser);
    add_contexts(table, analyser);
    return table;
}

}  // namespace vivier
