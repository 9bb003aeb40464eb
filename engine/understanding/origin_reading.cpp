// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/origin_reading.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <variant>

namespace vivier {
namespace {

using Hit = PhraseHit<OriginCue>;

struct OriginPhrases {
    std::string_view id;  // among expert_origins
    OriginPart part;
    std::string_view phrases;
};

/// What people write; the taxonomy's terms are labels rather.
std::vector<OriginPhrases> origin_phrases()
{
    using enum OriginPart;
    return {{"eu_ms_public", source,
             "member state|eu member state|european union member state|eu|european|europe|"
             "état membre|état membre de l'UE|état membre de l'Union européenne|UE|"
             "européen|européenne|Europe"},
            {"eu_local", source,
             "town hall|municipality|city|local authority|mairie|commune|ville|"
             "collectivité locale|collectivité territoriale|collectivité"},
            {"eu_agency", source,
             "eu agency|european agency|frontex|europol|euaa|agence de l'UE|"
             "agence européenne|AUEA"},
            {"international_org", source,
             "international organisation|international organization|un agency|"
             "organisation internationale|agence des Nations unies"},
            {"academia", source, "academia|university|université|monde universitaire"},
            {"academia", whole, "academic|researcher|universitaire|chercheur|chercheuse"},
            {"civil_society", source,
             "civil society|NGO|non-governmental organisation|société civile|ONG"},
            {"private", source, "private sector|secteur privé"},
            {"private", whole, "private consultant|consultant privé|consultants privés"},
            {"diaspora_member", whole,
             "member of the diaspora|members of the diaspora|diaspora member|"
             "diaspora expert|diaspora professional|membre de la diaspora|"
             "expert de la diaspora|experte de la diaspora|professionnel de la diaspora|"
             "professionnels de la diaspora"},
            {"diplomatic_staff", whole,
             "diplomat|diplomate|embassy staff|staff of an embassy|personnel d'ambassade"},
            {"diplomatic_staff", source, "embassy|ambassade"},
            {"partner_country", source,
             "region|same region|neighbouring country|neighboring country|"
             "other partner country|partner country|other african country|"
             "other country of the region|country of the region|the South|région|"
             "même région|pays voisin|pays partenaire|autre pays partenaire|"
             "autre pays africain|autre pays de la région|pays de la région"},
            {"partner_country", whole,
             "regional expert|regional expertise|expert régional|experts régionaux|"
             "experte régionale|expertise régionale|South-South|Sud-Sud"},
            {"retired_official", whole,
             "retired official|retired officer|retired civil servant|"
             "fonctionnaire retraité|fonctionnaire à la retraite|"
             "fonctionnaires à la retraite|agent retraité|retired judge|juge retraité"}};
}

void add_persons(PhraseTable<OriginCue>& cues, const Analyser& analyser)
{
    cues.add(analyser, {OriginPart::persons},
             "expert|experte|peer|pair|practitioner|praticien|praticienne|trainer|"
             "formateur|formatrice|specialist|spécialiste|official|civil servant|"
             "fonctionnaire|agent|staff|personnel|officer|inspector|inspecteur|"
             "inspectrice|colleague|collègue|judge|juge|magistrat|prosecutor|procureur|"
             "evaluator|évaluateur|évaluatrice|ministry|ministries|ministère|expertise|"
             "ministry of foreign affairs|ministries of foreign affairs|"
             "ministère des affaires étrangères|ministry of interior|"
             "ministère de l'intérieur|policy maker|adviser|conseiller|conseillère");
}

/// What tells people who are looked for from others.
void add_contexts(PhraseTable<OriginCue>& cues, const Analyser& analyser)
{
    cues.add(analyser, {OriginPart::seeks},
             "need|needed|looking for|look for|would like|seek|seeking|request|asks for|"
             "ask for|prefer|preference|preferably|preferred|ideally|welcome|"
             "bring together|if possible|wanted|require|required");
    cues.add(analyser, {OriginPart::seeks},
             "il nous faut|faut|faudrait|cherchons|cherche|recherchons|recherche|"
             "souhaitons|souhaite|souhaiterions|besoin|demande|demandons|sollicitons|"
             "voudrions|aimerions|préférons|préférerions|de préférence|idéalement|"
             "bienvenu|bienvenue|réunir|si possible|requis|recherchés");
    cues.add(analyser, {OriginPart::others},
             "for|with|train|training|by|between|consultation with|to|pour|avec|former|"
             "formation|entre|à destination|auprès|consultation avec|aux");
}

bool is_tie(std::string_view word)
{
    constexpr auto kTies = std::to_array<std::string_view>(
        {"from",  "of",     "at",  "in", "or",  "de", "du",    "des",
         "en",    "ou",     "the", "la", "les", "an", "other", "another",
         "autre", "autres", "une", "un", "and", "et", "issus", "issues"});
    return std::ranges::find(kTies, word) != kTies.end();
}

class Finder {
public:
    Finder(const Reading& reading, std::span<const Hit> hits) : reading_(reading), hits_(hits) {}

    /// The words that name persons of the origin of `hit` (whole or source), if they do.
    std::optional<TokenRange> persons_of(const Hit& hit) const
    {
        if (hit.meaning.part == OriginPart::whole) return hit.range;
        // "Member State officials"
        const auto next = std::ranges::lower_bound(hits_, hit.range.last, {},
                                                   [](const Hit& h) { return h.range.first; });
        const bool follows = next != hits_.end() && next->range.first == hit.range.last &&
                             next->meaning.part == OriginPart::persons &&
                             reading_.break_before(hit.range.last) == Break::none;
        if (follows) return TokenRange{hit.range.first, next->range.last};
        return persons_before(hit.range);
    }

    /// Whether persons named by `range` are what the request looks for.
    bool are_wanted(TokenRange range) const
    {
        constexpr std::size_t kOthers = 6;
        constexpr std::size_t kSeeks = 20;

        const std::size_t at = range.first;
        const TokenRange clause = reading_.within_clause(at, {at - std::min(at, kOthers), at});
        const auto other = last_before(OriginPart::others, {clause.first, at});
        const auto sought = last_before(OriginPart::seeks, {clause.first, at});
        if (other && (!sought || *sought < *other)) return false;
        if (last_before(OriginPart::seeks, reading_.near(at, kSeeks))) return true;
        return starts_clause(at);
    }

private:
    /// "officials from Member States", "practitioners from the region or other African countries".
    std::optional<TokenRange> persons_before(TokenRange source) const
    {
        constexpr std::size_t kReach = 7;

        std::size_t at = source.first;
        for (std::size_t i = 0; i < kReach && at > 0; ++i, --at) {
            if (reading_.break_before(at) != Break::none) return std::nullopt;
            const auto hit =
                std::ranges::lower_bound(hits_, at, {}, [](const Hit& h) { return h.range.last; });
            const bool ends_here = hit != hits_.end() && hit->range.last == at;
            if (ends_here && hit->meaning.part == OriginPart::persons) {
                return TokenRange{hit->range.first, source.last};
            }
            const bool is_source = ends_here && hit->meaning.part == OriginPart::source;
            if (is_source) {
                at = hit->range.first + 1;
            } else if (!is_tie(reading_.word(at - 1))) {
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

    /// Where the last cue of `part` in `range` ends.
    std::optional<std::size_t> last_before(OriginPart part, TokenRange range) const
    {
        auto hit = std::ranges::upper_bound(hits_, range.last, {},
                                            [](const Hit& h) { return h.range.last; });
        while (hit != hits_.begin()) {
            --hit;
            if (hit->range.first < range.first) break;
            if (hit->meaning.part == part) return hit->range.last;
        }
        return std::nullopt;
    }

    /// But for a number or an article; or goes on from others with "or".
    bool starts_clause(std::size_t at) const
    {
        constexpr auto kAnd = std::to_array<std::string_view>({"and", "or", "et", "ou"});
        constexpr std::size_t kMostBefore = 2;

        for (std::size_t i = 0; i <= kMostBefore; ++i, --at) {
            if (at == 0 || reading_.break_before(at) != Break::none) return true;
            if (std::ranges::find(kAnd, reading_.word(at - 1)) != kAnd.end()) return true;
        }
        return false;
    }

    const Reading& reading_;
    std::span<const Hit> hits_;
};

}  // namespace

OriginReader::OriginReader(const Knowledge& knowledge, const Analyser& analyser)
{
    add_persons(cues_, analyser);
    add_contexts(cues_, analyser);
    constexpr auto kSenders = std::to_array<std::pair<std::string_view, std::string_view>>(
        {{"local_authority", "eu_local"},
         {"international_org", "international_org"},
         {"academia", "academia"},
         {"cso", "civil_society"},
         {"private", "private"}});

    const auto& vocabularies = knowledge.vocabularies();
    for (const auto& [id, part, phrases] : origin_phrases()) {
        const auto origin = vocabularies.origins.find(id);
        if (!origin) continue;
        cues_.add(analyser, {part, origin}, phrases);
    }
    for (const TermedData& origin : knowledge.data().origins) {
        for (const auto& [language, terms] : origin.terms) {
            for (const std::string_view term : terms) {
                // "EU agency staff (Frontex, ...)": what is in brackets explains.
                cues_.add(analyser, {OriginPart::whole, vocabularies.origins.find(origin.id)},
                          term.substr(0, term.find('(')));
            }
        }
    }
    for (const auto& [institution, origin] : kSenders) {
        const auto sender = vocabularies.institutions.find(institution);
        const auto sent = vocabularies.origins.find(origin);
        if (sender && sent) institutions_.emplace(*sender, *sent);
    }
}

std::vector<NeededOrigin> OriginReader::read(const Reading& reading,
                                             const Exclusions& exclusions) const
{
    std::vector<Hit> hits = cues_.find(reading);
    std::vector<NeededOrigin> needed;
    std::set<OriginId> seen;
    const Finder finder{reading, hits};
    const auto add = [&](const Hit& hit) {
        const auto persons = finder.persons_of(hit);
        if (!persons || exclusions.covers(persons->first) || !finder.are_wanted(*persons)) return;
        if (!seen.insert(*hit.meaning.origin).second) return;
        needed.push_back({*hit.meaning.origin, {Origin::text, reading.span_of(*persons)}});
    };
    for (const Hit& hit : hits) {
        if (hit.meaning.origin) add(hit);
    }
    for (const ConceptMention& mention : reading.analysed().concepts) {
        const auto* institution = std::get_if<InstitutionId>(&mention.id);
        if (institution == nullptr || mention.surety == Surety::weak) continue;
        const auto sent = institutions_.find(*institution);
        if (sent == institutions_.end()) continue;
        add({{OriginPart::source, sent->second}, {mention.first, mention.last}});
    }
    std::ranges::stable_sort(needed, {},
                             [](const NeededOrigin& origin) { return *origin.ground.span; });
    return needed;
}

}  // namespace vivier
