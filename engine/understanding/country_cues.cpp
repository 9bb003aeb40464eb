// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/country_cues.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>

namespace vivier {
namespace {

using enum CountryCue;
using Table = PhraseTable<CountryCue>;

/// What asks, where it is of the country.
void add_institutions(Table& table, const Analyser& analyser)
{
    table.add(analyser, institution,
              "ministry|ministries|minister|prime minister|government|authorities|"
              "authority|administration|institutions|institution|agency|service|"
              "directorate|department|office|police|border guard|coast guard|customs|parliament|"
              "municipality|city|town|town hall|governorate|"
              "commission|commissariat|committee|council|secretariat|inspectorate|"
              "inspection|institute|academy|supreme court|prosecutor|focal point|team|"
              "prison|school|university|hospital|national bank|"
              "central bank|statistical office|fund|tribunal|court");
    table.add(analyser, institution,
              "ministère|ministre|premier ministre|gouvernement|autorités|autorité|"
              "administration|institution|agence|service|direction|département|bureau|"
              "police|garde-frontières|garde-côtes|douane|parlement|municipalité|ville|"
              "gouvernorat|préfecture|commune|mairie|commissariat|comité|conseil|"
              "secrétariat|inspection|inspectorat|institut|académie|cour suprême|parquet|"
              "point focal|équipe|école|université|hôpital|"
              "banque nationale|banque centrale|fonds|tribunal|cour");
    table.add(analyser, region, "region|province|district|région");
}

/// What names the country that something is for, and verbs of asking.
void add_topics(Table& table, const Analyser& analyser)
{
    table.add(analyser, project,
              "action|project|projet|programme|program|mission|assistance|support|appui|"
              "capacity "
              "building|intervention|strategy|policy|law|legislation|system|stratégie|politique|"
              "loi|législation|système|activities|activité|reform|réforme");
    table.add(analyser, topic,
              "about|regarding|concerning|on behalf of|request from|request of|support to|"
              "support for|assistance to|assist|help|accompany|subject|re");
    table.add(analyser, topic,
              "au sujet de|concernant|à propos de|au nom de|demande de|requête de|appui à|"
              "aider|accompagner|appuyer|soutenir|au profit de|objet");
    table.add(analyser, label,
              "country|partner country|beneficiary country|beneficiary|requesting country|pays|"
              "pays partenaire|pays bénéficiaire|bénéficiaire|pays demandeur");
    table.add(
        analyser, asks,
        "asks|asked|request|requested|wants|wanted|wishes|would like|needs|seeks|"
        "is preparing|are preparing|prepares|plans|intends|has to|have to|must|"
        "is looking|are looking|hopes|has confirmed|has requested|have requested|"
        "has asked|have asked|is drafting|are drafting|is setting up|are setting up|"
        "is developing|are developing|is revising|is reforming|hosts|host|receives|faces|face|"
        "is facing|are facing|has adopted|has launched|is planning|are planning");
    table.add(analyser, asks,
              "demande|demandent|souhaite|souhaitent|souhaiterait|veut|veulent|voudrait|"
              "voudraient|sollicite|sollicitent|prépare|préparent|a besoin|ont besoin|"
              "désire|désirent|cherche|cherchent|recherche|doit|doivent|entend|entendent|"
              "envisage|envisagent|prévoit|prévoient|élabore|révise|met en place|a demandé|"
              "ont demandé|a sollicité|ont sollicité|accueille|accueillent|reçoit|"
              "fait face|font face|a adopté|a lancé|compte");
}

/// Who is sent, trained or concerned.
void add_persons(Table& table, const Analyser& analyser)
{
    table.add(analyser, provider,
              "expert|experte|expertise|peer|pair|practitioner|praticien|praticienne|"
              "trainer|formateur|formatrice|specialist|spécialiste|speaker|intervenant|"
              "intervenante|colleague|collègue|consultant|consultante|evaluator|évaluateur|"
              "évaluatrice|facilitator|moderator|modérateur|modératrice");
    table.add(analyser, official,
              "official|civil servant|public servant|staff|officer|agent|inspector|"
              "inspecteur|inspectrice|fonctionnaire|personnel|judge|juge|magistrat|"
              "magistrate|policier|policière|prosecutors|procureurs|diplomat|diplomate|"
              "delegation|délégation");
    table.add(analyser, trained,
              "train|training|workshop|course|former|formation|atelier|cours|à destination|"
              "à l'intention|auprès");
    table.add(analyser, people,
              "migrant|migrante|refugee|réfugié|réfugiée|asylum seeker|worker|travailleur|"
              "travailleuse|family|famille|student|étudiant|étudiante|returnee|victim|"
              "victime|child|children|enfant|minor|mineur|women|femme|people|population|"
              "displaced|déplacé|déplacée|saisonnier|entrepreneur|investor|tourist|"
              "touriste|traveller|voyageur|arrivals|arrivée|flow|flux|demandeur d'asile|boy|girl|"
              "youth|driver|trader|mother|father|garçon|fille|jeune|chauffeur|mère|père|men|"
              "homme|pensioner|retraité|seafarer|fishermen|pêcheur|marin|employee|labourer|"
              "ouvrier|ouvrière|main-d'œuvre|nurse|infirmier|infirmière");
    table.add(analyser, emigrants,
              "diaspora|nationals of|nationals in|nationals living|nationals abroad|"
              "nationals residing|ressortissant|ressortissante|citizen|citoyen|citoyenne|"
              "emigrant|émigré|émigrée|expatriate|expatrié|expatriée|community|communauté");
    table.add(analyser, embassy,
              "embassy|ambassade|consulate|consulat|ambassador|ambassadeur|ambassadrice|"
              "permanent representation|représentation permanente");
}

/// Every verb of `stems` with every one of `endings`.
void add_verbs(Table& table, const Analyser& analyser, CountryCue meaning, std::string_view stems,
               std::initializer_list<std::string_view> endings)
{
    while (!stems.empty()) {
        const std::size_t end = std::min(stems.find('|'), stems.size());
        for (const std::string_view ending : endings)
            table.add(analyser, meaning, std::string{stems.substr(0, end)}.append(ending));
        stems.remove_prefix(std::min(end + 1, stems.size()));
    }
}

/// On their way, or where they live.
void add_motion(Table& table, const Analyser& analyser)
{
    table.add(analyser, motion,
              "go|goes|going|gone|went|leave|leaves|leaving|left|come|comes|coming|came|back|"
              "bound|flee|flees|fleeing|fled|ship|shipped|smuggled|trafficked|carry|carries|"
              "carried|set out|set off|ticket|lorry|truck|boat|bus|flight|plane|charter|on the "
              "way|en route|"
              "drove|driven|brought|sent back|send home|sent home|sold|taken|lured|abroad|exile");
    add_verbs(table, analyser, motion,
              "depart|travel|return|land|cross|deport|expel|transport|emigrat|migrat|mov|head|"
              "sail|escap|arriv|resettl|relocat|repatriat|evacuat|rescu|intercept",
              {"e", "", "s", "es", "ed", "ing", "led", "ling"});
    table.add(analyser, motion,
              "stuck|stranded|trapped|jailed|born|raised|live in|lives in|lived in|living in|"
              "work in|works in|working in|worked in|now work|to work|jobs in|fighting|broke out|"
              "domestic worker|students in|surviving in");
    add_verbs(table, analyser, motion,
              "detain|imprison|arrest|settl|resid|stud|employ|hir|recruit|"
              "plac|post|exploit",
              {"e", "", "es", "s", "ed", "ing", "ied", "y", "ying"});
    table.add(
        analyser, motion,
        "va|vont|allons|départ|part|partent|partir|parti|partie|partis|retour|revient|"
        "reviennent|revenir|revenu|revenue|vient|viennent|venir|venu|venue|fuir|fuient|fui|"
        "fuyant|billet|camion|bateau|barque|pirogue|bus|charter|avion|en route|né|née|vit|vivent|"
        "vivre|vivant|détenu|détenue|vendu|vendue|combats|éclaté|exil|étudient|étudier|"
        "à destination");
    add_verbs(table, analyser, motion,
              "all|quitt|rentr|retourn|arriv|débarqu|embarqu|expédi|emmen|emmèn|amen|transport|"
              "expuls|refoul|migr|émigr|voyag|travers|bloqu|coinc|incarcér|arrêt|install|résid|"
              "travaill|exerc|employ|embauch|recrut|plac|exploit|évacu|rapatri|réinstall",
              {"er", "e", "ent", "é", "ée", "ant", "ait", "aient"});
    table.add(
        analyser, writes,
        "request comes|request came|demande vient|demande "
        "émane|write|writing|greetings|regards|calling|wishes|hello|bonjour|bonsoir|écris|écrit|"
        "écrivons|écrire|salutations");
    table.add(analyser, here, "here|ici|chez nous|at home|we are based|nous sommes");
}

/// Why a country is named that does not ask.
void add_others(Table& table, const Analyser& analyser)
{
    table.add(analyser, example,
              "as in|as done in|like|like in|like those of|like that of|such as|similar to|"
              "example of|example from|experience of|experience in|experience from|"
              "helped|have helped|assisted|supported|lessons from|model of|inspired by|based "
              "on|compared with|learn from|"
              "learnt from|learned from");
    table.add(analyser, example,
              "comme|comme celui de|comme celle de|comme ceux de|comme celles de|comme en|"
              "comme au|comme aux|comme à|à l'instar de|à l'image de|exemple de|"
              "expérience de|expérience en|expérience au|modèle de|inspiré de|"
              "avez aidé|avez appuyé|avez accompagné|avez soutenu|s'inspirer de|apprendre de|tel "
              "que|telle que|tels que|telles que|leçons de");
    table.add(analyser, instrument, "agreement|accord|convention|protocol|treaty|declaration");
    table.add(analyser, elsewhere,
              "accord de|accords de|convention de|traité de|protocole de|celui de|déclaration de");
    table.add(analyser, neighbour, "neighbour|neighbor|neighbouring|neighboring|voisin|voisine");
    table.add(analyser, event,
              "war|crisis|conflict|invasion|coup|earthquake|guerre|crise|conflit|séisme");
    table.add(analyser, elsewhere,
              "departure to|towards|toward|on the way to|returning from|return from|"
              "returned from|study visit to|study visit in|study tour to|visit to|met in|"
              "met at|conference in|meeting in|based in|living in|residing in|posted in|"
              "posted to|via|border with|agreement with|financed by|funded by|"
              "cooperation with|fleeing|online or in|"
              "knowledge of|know|knows|familiar with|country of origin|"
              "country of destination|destination country|country of transit");
    table.add(analyser, elsewhere,
              "départ vers|vers|retour de|revenus de|revenues de|voyage d'étude en|"
              "voyage d'étude au|voyage d'étude à|visite d'étude en|visite d'étude au|"
              "visite d'étude à|rencontré à|rencontrée à|rencontrés à|conférence à|"
              "réunion à|basé à|basé en|basée à|basée en|vivant en|vivant au|vivant à|"
              "installé en|installée en|installé au|installée au|résidant en|résidant au|"
              "résidant à|en poste à|en poste en|frontière avec|accord avec|financé par|"
              "financée par|coopération avec|fuyant|"
              "distance ou en|pays d'origine|pays de destination|pays de transit|"
              "connaissance de|connaissance du|connaissant|"
              "connaissent");
}

}  // namespace

PhraseTable<CountryCue> make_country_cues(const Analyser& analyser)
{
    Table table;
    add_institutions(table, analyser);
    add_topics(table, analyser);
    add_persons(table, analyser);
    add_others(table, analyser);
    add_motion(table, analyser);
    return table;
}

}  // namespace vivier
