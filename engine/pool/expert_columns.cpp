// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/pool/expert_columns.h"

#include "engine/knowledge/document_terms.h"
#include "engine/pool/pool_version.h"

#include <algorithm>
#include <utility>

namespace vivier {
namespace {

template <typename Enum>
std::uint8_t stored(std::optional<Enum> value)
{
    return value ? static_cast<std::uint8_t>(*value) : kUnknownByte;
}

float stored_years(std::optional<double> years)
{
    return years ? static_cast<float>(*years) : -1.0F;
}

/// The last day on which consent holds; consent without an end is as good as unknown to the filter.
std::int32_t stored_consent(const std::optional<Consent>& consent)
{
    return consent && consent->until ? consent->until->days() : kUnknownDay;
}

}  // namespace

void ExpertColumns::add(const AnalysedExpert& analysed, const ExpertFacts& facts,
                        std::span<const Share> actions, Date today,
                        std::span<const StoredText> texts)
{
    const Expert& expert = analysed.expert;
    ids_.add(expert.id);
    names_.add(expert.name);
    for (const AnalysedText& text : analysed.texts)
        words_.add(count_terms({&text, 1}, knowledge_->vocabularies()));
    add_themes(facts);
    add_countries(facts, today);
    add_activities(expert, facts);
    participations_.add(actions);
    add_declared(expert);
    add_filters(expert);
    texts_.add(texts);
}

void ExpertColumns::add_themes(const ExpertFacts& facts)
{
    const std::size_t row = themes_.size();
    const std::size_t themes = knowledge_->vocabularies().themes.size();
    themes_.resize(row + themes, 0.0F);
    theme_foundations_.resize(row + themes, Foundation::none);
    for (const auto& [theme, found] : facts.themes) {
        themes_[row + theme.index] = static_cast<float>(theme_strength(found));
    }
    for (const auto& [theme, foundation] : facts.theme_foundations) {
        theme_foundations_[row + theme.index] = foundation;
    }
}

void ExpertColumns::add_countries(const ExpertFacts& facts, Date today)
{
    std::vector<CountryShare> shares;
    for (const auto& [country, found] : facts.countries) {
        shares.push_back({.country = position_of(country),
                          .foundation = facts.country_foundations.at(country),
                          .strength = static_cast<float>(country_strength(found, today))});
    }
    countries_.add(shares);
}

void ExpertColumns::add_activities(const Expert& expert, const ExpertFacts& facts)
{
    const std::size_t row = activity_foundations_.size();
    activity_foundations_.resize(row + knowledge_->vocabularies().activities.size(),
                                 Foundation::none);
    for (const auto& [activity, foundation] : facts.activity_foundations) {
        activity_foundations_[row + activity.index] = foundation;
    }
    declares_activities_.push_back(expert.activities.empty() ? 0 : 1);
}

void ExpertColumns::add_declared(const Expert& expert)
{
    std::vector<DeclaredShare> themes;
    for (const DeclaredTheme& declared : expert.themes) {
        themes.push_back({declared.theme.index, 0, stored_years(declared.years)});
    }
    declared_themes_.add(themes);

    std::vector<DeclaredShare> countries;
    for (const DeclaredCountry& declared : expert.countries) {
        countries.push_back({position_of(declared.country),
                             static_cast<std::int16_t>(declared.last.value_or(0)),
                             stored_years(declared.years)});
    }
    declared_countries_.add(countries);

    std::vector<StoredTie> ties;
    if (expert.duty_country) {
        ties.push_back({position_of(*expert.duty_country), StoredTie::Kind::posted});
    }
    for (const Country country : expert.diaspora_of) {
        ties.push_back({position_of(country), StoredTie::Kind::diaspora});
    }
    ties_.add(ties);
    origins_.push_back(expert.origin ? expert.origin->index : kUnknownOrigin);
}

void ExpertColumns::add_filters(const Expert& expert)
{
    statuses_.push_back(stored(expert.status));
    consents_.push_back(stored_consent(expert.consent));
    std::vector<StoredLanguage> languages;
    for (const LanguageSkill& skill : expert.languages) {
        StoredLanguage& language = languages.emplace_back();
        std::ranges::copy(skill.language.code(), language.code.begin());
        language.level = stored(skill.level);
    }
    languages_.add(languages);
    std::vector<StoredPeriod> periods;
    for (const Period& period : expert.availability) {
        periods.push_back({period.first.days(), period.last.days()});
    }
    availability_.add(periods);
}

CountryPosition ExpertColumns::position_of(Country country) const
{
    return static_cast<CountryPosition>(knowledge_->position_of(country).value());
}

void ExpertColumns::write(ColumnFileWriter& out) &&
{
    std::move(ids_).write(out, "expert.ids");
    std::move(names_).write(out, "expert.names");
    std::move(words_).write(out, "expert");
    out.add("expert.themes", std::move(themes_));
    out.add("expert.theme_foundations", std::move(theme_foundations_));
    out.add("expert.activity_foundations", std::move(activity_foundations_));
    out.add("expert.declares_activities", std::move(declares_activities_));
    std::move(countries_).write(out, "expert.countries");
    std::move(participations_).write(out, "expert.participations");
    std::move(declared_themes_).write(out, "expert.declared_themes");
    std::move(declared_countries_).write(out, "expert.declared_countries");
    std::move(ties_).write(out, "expert.ties");
    out.add("expert.origins", std::move(origins_));
    out.add("expert.statuses", std::move(statuses_));
    out.add("expert.consents", std::move(consents_));
    std::move(languages_).write(out, "expert.languages");
    std::move(availability_).write(out, "expert.availability");
    std::move(texts_).write(out, "expert.texts");
}

void ActionColumns::add(const AnalysedAction& analysed, const ActionFacts& facts,
                        const Knowledge& knowledge, std::span<const StoredText> texts)
{
    ids_.add(analysed.action.id);
    words_.add(count_terms(analysed.texts, knowledge.vocabularies()));
    themes_.add(facts.themes);
    std::vector<CountryPosition> countries;
    for (const Country country : facts.countries) {
        countries.push_back(static_cast<CountryPosition>(knowledge.position_of(country).value()));
    }
    countries_.add(countries);
    activities_.add(facts.activities);
    last_days_.push_back(facts.last ? facts.last->days() : kUnknownDay);
    statuses_.push_back(stored(analysed.action.status));
    texts_.add(texts);
}

void ActionColumns::write(
    ColumnFileWriter& out,
    const std::unordered_map<ActionIndex, std::vector<Share>>& participants) &&
{
    RaggedBuilder<Share> shares;
    for (ActionIndex action = 0; action < last_days_.size(); ++action) {
        const auto found = participants.find(action);
        shares.add(found == participants.end() ? std::vector<Share>{} : found->second);
    }
    std::move(ids_).write(out, "action.ids");
    std::move(words_).write(out, "action");
    std::move(themes_).write(out, "action.themes");
    std::move(countries_).write(out, "action.countries");
    std::move(activities_).write(out, "action.activities");
    out.add("action.last_days", std::move(last_days_));
    out.add("action.statuses", std::move(statuses_));
    std::move(texts_).write(out, "action.texts");
    std::move(shares).write(out, "action.participants");
}

}  // namespace vivier
