// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/naive_ranker.h"

#include "tests/support/naive_facts.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string_view>
#include <variant>

namespace vivier {
namespace {

/// Everything about one request.
class Naive {
public:
    Naive(const std::vector<AnalysedExpert>& experts, const std::vector<AnalysedAction>& actions,
          const Knowledge& knowledge, const Need& need)
        : experts_(experts), actions_(actions), knowledge_(knowledge), need_(need)
    {
        for (const AnalysedAction& analysed : actions) {
            const Action& action = analysed.action;
            const bool is_past = action.status != ActionStatus::requested &&
                                 action.status != ActionStatus::in_preparation;
            if (action.start && is_past) roster_day_ = std::max(roster_day_, action.start->first);
            if (action.end && action.status == ActionStatus::completed)
                roster_day_ = std::max(roster_day_, action.end->last);
        }
        today_ = need.received.value_or(roster_day_);
        std::vector<NaiveCounts> written;
        for (const AnalysedExpert& expert : experts) {
            for (const AnalysedText& text : expert.texts)
                written.push_back(counts_of({text}, knowledge.vocabularies()));
        }
        text_ = text_values(written, need);
        std::vector<NaiveCounts> reports;
        for (const AnalysedAction& action : actions)
            reports.push_back(counts_of(action.texts, knowledge.vocabularies()));
        report_ = text_values(reports, need);
        for (std::size_t a = 0; a < actions.size(); ++a)
            relevance_.push_back(relevance(a));
    }

    std::array<bool, 8> spoken_of() const
    {
        const bool subject = !need_.terms.empty() || !need_.themes.empty() || has_partner();
        return {!need_.terms.empty(),      subject,
                !need_.themes.empty(),     has_partner(),
                !need_.activities.empty(), !need_.languages.empty(),
                !need_.origins.empty(),    subject};
    }

    std::array<double, 8> values(std::size_t e) const
    {
        return {profile(e),    past(e),      themes(e),  countries(e),
                activities(e), languages(e), origins(e), recency(e)};
    }

    std::optional<std::string> failed(const Expert& expert) const
    {
        if (expert.status && *expert.status != ExpertStatus::active) return "status";
        if (expert.consent && expert.consent->until && *expert.consent->until < today_)
            return "consent";
        for (const NeededLanguage& language : need_.languages) {
            if (language.wish.required && fails(language.wish, expert)) return "language";
        }
        if ((need_.from || need_.to) && !expert.availability.empty() &&
            std::none_of(expert.availability.begin(), expert.availability.end(),
                         [&](const Period& free) { return overlaps_mission(free); })) {
            return "availability";
        }
        return std::nullopt;
    }

private:
    bool has_partner() const
    {
        return std::any_of(need_.countries.begin(), need_.countries.end(),
                           [](const NeededCountry& c) { return c.role == CountryRole::partner; });
    }

    double related(ThemeId a, ThemeId b) const
    {
        return knowledge_.theme_relatedness()(a.index, b.index);
    }

    double like(Country a, Country b) const
    {
        return knowledge_.country_kernel()(
            static_cast<Eigen::Index>(knowledge_.position_of(a).value()),
            static_cast<Eigen::Index>(knowledge_.position_of(b).value()));
    }

    double theme_agreement(const AnalysedAction& action) const
    {
        double sum = 0;
        for (const NeededTheme& wanted : need_.themes) {
            double nearest = 0;
            for (const ThemeId theme : themes_of(action))
                nearest = std::max(nearest, related(wanted.theme, theme));
            sum += wanted.weight * nearest;
        }
        return sum;
    }

    double country_agreement(const AnalysedAction& action) const
    {
        double sum = 0;
        for (const NeededCountry& wanted : need_.countries) {
            if (wanted.role != CountryRole::partner) continue;
            double nearest = 0;
            for (const Country country : countries_of(action))
                nearest = std::max(nearest, like(wanted.country, country));
            sum += wanted.weight * nearest;
        }
        return sum;
    }

    double relevance(std::size_t a) const
    {
        const double text = need_.terms.empty() ? 0 : 0.4;
        const double theme = need_.themes.empty() ? 0 : 0.4;
        const double place = has_partner() ? 0.2 : 0;
        if (text + theme + place == 0) return 0;
        const double about = theme_agreement(actions_[a]);
        double where = country_agreement(actions_[a]);
        if (theme > 0) where *= std::max(about, report_[a]);
        return (text * report_[a] + theme * about + place * where) / (text + theme + place);
    }

    /// (action, role) of an expert.
    std::vector<std::pair<std::size_t, Role>> parts(const std::string& expert) const
    {
        std::vector<std::pair<std::size_t, Role>> all;
        for (std::size_t a = 0; a < actions_.size(); ++a) {
            for (const Participation& part : actions_[a].action.participations) {
                if (part.expert_id == expert) all.emplace_back(a, part.role);
            }
        }
        return all;
    }

    static double gathered(std::vector<double> worths)
    {
        std::sort(worths.begin(), worths.end(), std::greater<>{});
        double doubt = 1;
        for (std::size_t i = 0; i < worths.size(); ++i)
            doubt *= 1 - worths[i] * std::pow(0.7, static_cast<double>(i));
        return 1 - doubt;
    }

    double profile(std::size_t e) const
    {
        std::size_t first = 0;
        for (std::size_t other = 0; other < e; ++other)
            first += experts_[other].texts.size();
        const auto begin = text_.begin() + static_cast<std::ptrdiff_t>(first);
        return gathered({begin, begin + static_cast<std::ptrdiff_t>(experts_[e].texts.size())});
    }

    double past(std::size_t e) const
    {
        std::vector<double> worths;
        for (const auto& [a, role] : parts(experts_[e].expert.id)) {
            const Action& action = actions_[a].action;
            worths.push_back(relevance_[a] * played(role) * done(action) *
                             aged(last_day(action), today_));
        }
        return gathered(worths);
    }

    double recency(std::size_t e) const
    {
        double best = 0;
        for (const auto& [a, role] : parts(experts_[e].expert.id)) {
            const Action& action = actions_[a].action;
            best = std::max(best, relevance_[a] * done(action) * aged(last_day(action), today_));
        }
        return best;
    }

    template <typename Id>
    double mentions(const AnalysedExpert& expert, const Id& id, double weakly) const
    {
        double sum = 0;
        for (const AnalysedText& text : expert.texts) {
            for (const ConceptMention& mention : text.concepts) {
                if (mention.id != ConceptId{id}) continue;
                sum += mention.surety == Surety::strong ? 1 : weakly;
            }
        }
        return sum;
    }

    /// What the expert's actions that `show` something leave of the doubt, at the roster's day.
    template <typename Shows>
    double doubt(const AnalysedExpert& expert, const Shows& shows) const
    {
        double left = 1;
        for (const auto& [a, role] : parts(expert.expert.id)) {
            const Action& action = actions_[a].action;
            if (!shows(actions_[a])) continue;
            left *= 1 - 0.6 * (played(role) * done(action) * aged(last_day(action), roster_day_));
        }
        return left;
    }

    double theme_strength(const AnalysedExpert& expert, ThemeId theme) const
    {
        double declared = 0;
        for (const DeclaredTheme& one : expert.expert.themes) {
            if (one.theme != theme) continue;
            declared = one.years ? 0.2 + 0.2 * (1 - std::exp(-*one.years / 5)) : 0.3;
        }
        double likeliest = 0;
        for (const AnalysedText& text : expert.texts) {
            for (const LikelyTheme& likely : text.themes) {
                if (likely.theme == theme) likeliest = std::max(likeliest, likely.probability);
            }
        }
        const double written =
            0.7 * (1 - std::exp(-mentions(expert, theme, 0.1) / 1.5) * (1 - likeliest));
        const double left = doubt(expert, [&](const AnalysedAction& action) {
            return themes_of(action).contains(theme);
        });
        return float_of(1 - (1 - declared) * (1 - written) * left);
    }

    double themes(std::size_t e) const
    {
        if (need_.themes.empty()) return 0;
        const auto count = static_cast<std::uint16_t>(knowledge_.vocabularies().themes.size());
        std::vector<double> strength;
        for (std::uint16_t t = 0; t < count; ++t)
            strength.push_back(theme_strength(experts_[e], ThemeId{t}));
        double asked = 0;
        double shared = 0;
        double own = 0;
        for (const NeededTheme& p : need_.themes) {
            for (const NeededTheme& q : need_.themes)
                asked += p.weight * related(p.theme, q.theme) * q.weight;
            for (std::uint16_t t = 0; t < count; ++t)
                shared += p.weight * related(p.theme, ThemeId{t}) * strength[t];
        }
        for (std::uint16_t s = 0; s < count; ++s) {
            for (std::uint16_t t = 0; t < count; ++t)
                own += strength[s] * related(ThemeId{s}, ThemeId{t}) * strength[t];
        }
        if (shared <= 0) return 0;
        return std::sqrt(std::min(1.0, shared / asked) *
                         std::min(1.0, shared / std::sqrt(asked * own)));
    }

    double country_strength(const AnalysedExpert& expert, Country country) const
    {
        double declared = 0;
        for (const DeclaredCountry& one : expert.expert.countries) {
            if (one.country != country) continue;
            std::optional<Date> last;
            if (one.last) last = parse_date(std::to_string(*one.last) + "-12-31").value().first;
            declared = (one.years ? 0.25 + 0.35 * (1 - std::exp(-*one.years / 3)) : 0.4) *
                       aged(last, roster_day_);
        }
        const auto& diaspora = expert.expert.diaspora_of;
        const bool tied = expert.expert.duty_country == country ||
                          std::find(diaspora.begin(), diaspora.end(), country) != diaspora.end();
        const double written = 0.6 * (1 - std::exp(-mentions(expert, country, 0.5)));
        const double left = doubt(expert, [&](const AnalysedAction& action) {
            return countries_of(action).contains(country);
        });
        return float_of(1 - (1 - declared) * (1 - written) * (tied ? 0.5 : 1) * left);
    }

    double countries(std::size_t e) const
    {
        double sum = 0;
        for (const NeededCountry& partner : need_.countries) {
            if (partner.role != CountryRole::partner) continue;
            double nearest = 0;
            for (const CountryData& other : knowledge_.data().countries) {
                nearest = std::max(nearest, like(partner.country, other.code) *
                                                country_strength(experts_[e], other.code));
            }
            sum += partner.weight * nearest;
        }
        return sum;
    }

    double activities(std::size_t e) const
    {
        double sum = 0;
        for (const NeededActivity& wanted : need_.activities) {
            const bool in_action = doubt(experts_[e], [&](const AnalysedAction& action) {
                                       return activities_of(action).contains(wanted.activity);
                                   }) < 1;
            const auto& declared = experts_[e].expert.activities;
            if (in_action) {
                sum += 1;
            } else if (mentions(experts_[e], wanted.activity, 1) > 0) {
                sum += 0.7;
            } else if (std::find(declared.begin(), declared.end(), wanted.activity) !=
                       declared.end()) {
                sum += 0.4;
            }
        }
        if (need_.activities.empty()) return 0;
        return sum / static_cast<double>(need_.activities.size());
    }

    double languages(std::size_t e) const
    {
        double sum = 0;
        for (const NeededLanguage& wanted : need_.languages) {
            double best = 0;
            for (const LanguageSkill& asked : wanted.wish.any_of) {
                for (const LanguageSkill& spoken : experts_[e].expert.languages) {
                    if (spoken.language != asked.language) continue;
                    if (!asked.level) {
                        best = 1;
                    } else if (!spoken.level) {
                        best = std::max(best, 0.5);
                    } else {
                        const int below =
                            static_cast<int>(*asked.level) - static_cast<int>(*spoken.level);
                        const double value = below <= 0   ? 1
                                             : below == 1 ? 0.5
                                             : below == 2 ? 0.25
                                                          : 0;
                        best = std::max(best, value);
                    }
                }
            }
            sum += best;
        }
        if (need_.languages.empty()) return 0;
        return sum / static_cast<double>(need_.languages.size());
    }

    double origins(std::size_t e) const
    {
        const auto& own = experts_[e].expert.origin;
        const bool asked =
            own && std::any_of(need_.origins.begin(), need_.origins.end(),
                               [&](const NeededOrigin& o) { return o.origin == *own; });
        return asked ? 1 : 0;
    }

    static bool fails(const LanguageWish& wish, const Expert& expert)
    {
        if (expert.languages.empty()) return false;
        for (const LanguageSkill& asked : wish.any_of) {
            for (const LanguageSkill& spoken : expert.languages) {
                if (spoken.language != asked.language) continue;
                if (!asked.level || !spoken.level || *spoken.level >= *asked.level) return false;
            }
        }
        return true;
    }

    bool overlaps_mission(const Period& free) const
    {
        return (!need_.to || free.first <= need_.to->date) &&
               (!need_.from || need_.from->date <= free.last);
    }

    const std::vector<AnalysedExpert>& experts_;
    const std::vector<AnalysedAction>& actions_;
    const Knowledge& knowledge_;
    const Need& need_;
    Date roster_day_ = parse_date("2000-01-01").value().first;
    Date today_ = roster_day_;
    std::vector<double> text_;  // of all experts' texts, in a row
    std::vector<double> report_;
    std::vector<double> relevance_;
};

void sort_best_first(std::vector<NaiveResult>& results)
{
    std::sort(results.begin(), results.end(), [](const NaiveResult& a, const NaiveResult& b) {
        return a.score != b.score ? a.score > b.score : a.expert < b.expert;
    });
}

}  // namespace

NaiveRanking naive_ranking(const std::vector<AnalysedExpert>& experts,
                           const std::vector<AnalysedAction>& actions, const Knowledge& knowledge,
                           const Need& need, const std::array<double, 8>& weights)
{
    const Naive naive{experts, actions, knowledge, need};
    const std::array<bool, 8> spoken = naive.spoken_of();
    double sum = 0;
    for (std::size_t k = 0; k < weights.size(); ++k)
        sum += spoken[k] ? weights[k] : 0;

    NaiveRanking ranking;
    for (std::size_t e = 0; e < experts.size(); ++e) {
        const std::array<double, 8> values = naive.values(e);
        double score = 0;
        for (std::size_t k = 0; k < weights.size(); ++k)
            score += spoken[k] && sum > 0 ? weights[k] / sum * values[k] : 0;
        const auto failed = naive.failed(experts[e].expert);
        auto& group = failed ? ranking.failing[*failed] : ranking.passing;
        group.push_back({experts[e].expert.id, score});
    }
    sort_best_first(ranking.passing);
    for (auto& [filter, group] : ranking.failing)
        sort_best_first(group);
    return ranking;
}

}  // namespace vivier
