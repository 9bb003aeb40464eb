// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/naive_facts.h"

#include <algorithm>
#include <cmath>
#include <variant>

namespace vivier {
namespace {

double sum_of(const NaiveCounts& counts)
{
    double sum = 0;
    for (const auto& [term, count] : counts)
        sum += count;
    return sum;
}

template <typename Id>
std::set<Id> named_surely(const AnalysedAction& action)
{
    std::set<Id> ids;
    for (const AnalysedText& text : action.texts) {
        for (const ConceptMention& mention : text.concepts) {
            const Id* id = std::get_if<Id>(&mention.id);
            if (id != nullptr && mention.surety == Surety::strong) ids.insert(*id);
        }
    }
    return ids;
}

}  // namespace

NaiveCounts counts_of(const std::vector<AnalysedText>& texts, const Vocabularies& words)
{
    NaiveCounts counts;
    for (const AnalysedText& text : texts) {
        std::set<std::size_t> said;
        for (const SenseMention& mention : text.senses) {
            counts["XS" + std::string{words.senses.word(mention.sense)}] += 1;
            for (std::size_t i = mention.first; i < mention.last; ++i)
                said.insert(i);
        }
        for (std::size_t i = 0; i < text.tokens.size(); ++i) {
            const Token& token = text.tokens[i];
            if (!token.stop && !token.term.empty() && !said.contains(i))
                counts["Z" + token.term] += 1;
        }
        for (const ConceptMention& mention : text.concepts) {
            if (mention.surety != Surety::strong) continue;
            std::string term;
            if (const auto* theme = std::get_if<ThemeId>(&mention.id)) {
                term = "XT" + std::string{words.themes.word(*theme)};
            } else if (const auto* activity = std::get_if<ActivityId>(&mention.id)) {
                term = "XA" + std::string{words.activities.word(*activity)};
            } else if (const auto* body = std::get_if<InstitutionId>(&mention.id)) {
                term = "XI" + std::string{words.institutions.word(*body)};
            } else {
                term = "XC" + std::string{std::get<Country>(mention.id).code()};
            }
            counts[term] += 1;
        }
    }
    return counts;
}

std::vector<double> text_values(const std::vector<NaiveCounts>& documents, const Need& need)
{
    const double k1 = 1.2;
    const double b = 0.75;
    const auto n = static_cast<double>(documents.size());
    double all = 0;
    for (const NaiveCounts& document : documents)
        all += sum_of(document);
    const double mean = all / n;

    const auto holding = [&](const std::string& term) {
        return static_cast<double>(
            std::count_if(documents.begin(), documents.end(),
                          [&](const NaiveCounts& d) { return d.contains(term); }));
    };
    const auto earn = [&](double count, double length) {
        return count * (k1 + 1) / (count + k1 * (1 - b + b * length / mean));
    };
    double request_length = 0;
    for (const NeededTerm& term : need.terms) {
        if (holding(term.term) > 0) request_length += term.count;
    }
    double ideal = 0;
    std::vector<double> values(documents.size(), 0.0);
    for (const NeededTerm& term : need.terms) {
        const double df = holding(term.term);
        if (df == 0) continue;
        const double idf = std::log(1 + (n - df + 0.5) / (df + 0.5));
        const double meant = term.count > 1 ? 1 + std::log(term.count) : term.count;
        ideal += meant * idf * earn(term.count, request_length);
        for (std::size_t i = 0; i < documents.size(); ++i) {
            const auto found = documents[i].find(term.term);
            if (found == documents[i].end()) continue;
            values[i] += meant * idf * earn(found->second, sum_of(documents[i]));
        }
    }
    for (double& value : values)
        value = ideal > 0 ? std::min(1.0, value / ideal) : 0;
    return values;
}

std::set<ThemeId> themes_of(const AnalysedAction& action)
{
    const auto& stated = action.action.themes;
    return stated.empty() ? named_surely<ThemeId>(action)
                          : std::set<ThemeId>{stated.begin(), stated.end()};
}

std::set<Country> countries_of(const AnalysedAction& action)
{
    const auto& stated = action.action.partner_countries;
    return stated.empty() ? named_surely<Country>(action)
                          : std::set<Country>{stated.begin(), stated.end()};
}

std::set<ActivityId> activities_of(const AnalysedAction& action)
{
    std::set<ActivityId> activities = named_surely<ActivityId>(action);
    for (const ActionActivity& activity : action.action.activities) {
        if (activity.kind) activities.insert(*activity.kind);
    }
    return activities;
}

double aged(std::optional<Date> last, Date today)
{
    const double years = last ? std::max(0, today.days() - last->days()) / 365.25 : 8;
    return std::max(0.25, std::pow(0.5, years / 8));
}

std::optional<Date> last_day(const Action& action)
{
    if (action.end) return action.end->last;
    if (action.start) return action.start->last;
    return std::nullopt;
}

double done(const Action& action)
{
    if (!action.status) return 1;
    const std::map<ActionStatus, double> shares{
        {ActionStatus::completed, 1},        {ActionStatus::ongoing, 0.8},
        {ActionStatus::on_hold, 0.5},        {ActionStatus::requested, 0.2},
        {ActionStatus::in_preparation, 0.2}, {ActionStatus::cancelled, 0}};
    return shares.at(*action.status);
}

double played(Role role)
{
    return role == Role::lead ? 1 : role == Role::moderator ? 0.7 : 0.9;
}

double float_of(double strength)
{
    return static_cast<double>(static_cast<float>(strength));
}

}  // namespace vivier
