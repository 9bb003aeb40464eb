// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/period_reading.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace vivier {
namespace {

/// Whether a cue of `meaning` lies within `range`.
template <typename Hit, typename Meaning>
bool has(std::span<const Hit> hits, Meaning meaning, TokenRange range)
{
    auto hit =
        std::ranges::lower_bound(hits, range.first, {}, [](const Hit& h) { return h.range.first; });
    for (; hit != hits.end() && hit->range.last <= range.last; ++hit) {
        if (hit->meaning == meaning) return true;
    }
    return false;
}

bool leads_to_time(std::string_view word)
{
    constexpr auto kWords =
        std::to_array<std::string_view>({"in", "during", "en", "courant", "durant", "pendant",
                                         "throughout", "within", "long", "cours", "course"});
    return std::ranges::find(kWords, word) != kWords.end();
}

/// The earlier start and the later end of what was there and of `date`.
class Stretch {
public:
    explicit Stretch(const Reading& reading) : reading_(&reading) {}

    void start_at(const DateExpression& date)
    {
        if (period_.from && period_.from->date <= date.days.first) return;
        period_.from = NeededDate{date.days.first, {Origin::text, reading_->span_of(date.first)}};
    }

    void end_at(const DateExpression& date)
    {
        if (period_.to && period_.to->date >= date.days.last) return;
        period_.to = NeededDate{date.days.last, {Origin::text, reading_->span_of(date.last)}};
    }

    [[nodiscard]] const NeededPeriod& period() const { return period_; }

private:
    const Reading* reading_;
    NeededPeriod period_;
};

NeededPeriod join_ranges(const Reading& reading, const std::vector<DateExpression>& dates)
{
    Stretch stretch{reading};
    for (const DateExpression& date : dates) {
        if (date.shape != DateShape::range) continue;
        stretch.start_at(date);
        stretch.end_at(date);
    }
    return stretch.period();
}

/// "From September 2022, closing conference in March 2023."
NeededPeriod join_open(const Reading& reading, const std::vector<DateExpression>& dates)
{
    Stretch stretch{reading};
    const auto any = [&dates](DateShape shape) {
        return std::ranges::any_of(
            dates, [shape](const DateExpression& date) { return date.shape == shape; });
    };
    const bool any_from = any(DateShape::from);
    const bool any_until = any(DateShape::until);
    for (const DateExpression& date : dates) {
        const bool is_point = date.shape == DateShape::point;
        if (date.shape == DateShape::from || (is_point && !any_from)) stretch.start_at(date);
        if (date.shape == DateShape::until || (is_point && !any_until)) stretch.end_at(date);
    }
    NeededPeriod period = stretch.period();
    if (period.from && period.to && period.to->date < period.from->date) {
        (any_from ? period.to : period.from).reset();
    }
    return period;
}

}  // namespace

PeriodReader::PeriodReader(const Analyser& analyser)
    : cues_(analyser,
            {{Cue::answer,
              "send|reply|answer|respond|response|get back to|let us know|let me know|"
              "first list|shortlist|list of candidates|list of experts|candidates|cv|"
              "nominations|nominate|applications|apply|propose|your proposals|deadline for"},
             {Cue::answer,
              "envoyer|envoyez|envoie|répondre|répondez|réponse|retour de votre part|"
              "faire parvenir|transmettre|première liste|liste de candidats|"
              "liste d'experts|candidatures|candidats|propositions|proposer|date limite|"
              "nous revenir|me revenir"},
             {Cue::dated,
              "letter|e-mail|email|mail|message|report|call|phone call|conversation|law|"
              "decree|note verbale|decision|adopted|signed|courrier|courriel|lettre|"
              "rapport|appel|échange|entretien|loi|décret|décision|adopté|adoptée|signé|"
              "signée|dated|datée|into force|in force|takes effect|takes office|expires|expire|"
              "expiry|election|élection|en vigueur|prend effet|comes out|come out|published|"
              "opens|publié|publiée|sort|sortira|ouvre|ouvrira"},
             {Cue::named,
              "strategy|stratégie|plan|action plan|plan d'action|programme|program|agenda|"
              "horizon|vision|budget|census|recensement|framework|cadre|roadmap|"
              "feuille de route|edition|édition|objectives|objectifs|goals|statistics|"
              "statistiques|survey|enquête|profile|profil|policy|politique"},
             {Cue::work,
              "period|période|dates|calendar|calendrier|timeframe|timeline|mission|"
              "missions|available|disponible|free|libre|take place|takes place|held|"
              "planned|foreseen|scheduled|start|starting|begin|prévu|prévue|se tenir|"
              "se tiendra|aura lieu|auront lieu|se déroulera|débuter|débutera|commencer|"
              "when|quand|duration|durée"}})
{}

bool PeriodReader::is_of_work(const Reading& reading, Hits hits, const DateExpression& date,
                              std::optional<Date> received) const
{
    constexpr std::size_t kNear = 3;
    constexpr std::size_t kSentence = 12;

    if (date.shape == DateShape::since || reading.is_quoted(date.first.first)) return false;
    if (received && date.days.last < *received) return false;
    // The date of the letter itself.
    const bool is_day = date.grain == Grain::day && date.shape == DateShape::point;
    if (is_day && date.days.last == received) return false;
    const std::size_t lead = date.lead;
    const TokenRange before =
        reading.within_sentence(date.first.first, {lead - std::min(lead, kNear), lead});
    if (has(hits, Cue::dated, {before.first, lead})) return false;
    const TokenRange sentence = reading.near(date.first.first, kSentence);
    if (date.shape != DateShape::range && has(hits, Cue::answer, sentence)) return false;
    if (date.grain != Grain::year) return true;

    // Years are mostly part of a name, or a goal: "by 2030".
    if (has(hits, Cue::named, {before.first, lead})) return false;
    if (date.shape == DateShape::from || date.shape == DateShape::until) return false;
    const bool is_work = has(hits, Cue::work, sentence);
    if (date.shape == DateShape::range) return is_work;
    const bool is_time = lead < date.first.first && leads_to_time(reading.word(lead));
    const bool is_ahead = received && date.days.first > *received;
    return is_time && (is_work || is_ahead);
}

NeededPeriod PeriodReader::read(const Reading& reading, std::optional<Date> received) const
{
    const auto hits = cues_.find(reading);
    std::vector<DateExpression> dates = find_dates(reading, received);
    std::erase_if(dates, [&](const DateExpression& date) {
        return !is_of_work(reading, hits, date, received);
    });
    const bool any_range = std::ranges::any_of(
        dates, [](const DateExpression& date) { return date.shape == DateShape::range; });
    return any_range ? join_ranges(reading, dates) : join_open(reading, dates);
}

}  // namespace vivier
