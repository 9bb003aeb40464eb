// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/pool/pool.h"

#include "engine/pool/pool_columns.h"
#include "engine/pool/pool_version.h"

#include <utility>

namespace vivier {
namespace {

template <typename Enum>
std::optional<Enum> known(std::uint8_t stored)
{
    if (stored == kUnknownByte) return std::nullopt;
    return static_cast<Enum>(stored);
}

std::optional<Date> known_day(std::int32_t stored)
{
    if (stored == kUnknownDay) return std::nullopt;
    return Date::from_days(stored);
}

}  // namespace

Pool Pool::open(const std::filesystem::path& folder)
{
    return Pool{std::make_unique<const PoolColumns>(folder)};
}

Pool::Pool(std::unique_ptr<const PoolColumns> columns) : columns_(std::move(columns)) {}
Pool::~Pool() = default;
Pool::Pool(Pool&&) noexcept = default;
Pool& Pool::operator=(Pool&&) noexcept = default;

bool Pool::fits(const Knowledge& knowledge) const
{
    const PoolHeader& header = columns_->header;
    const Vocabularies& known = knowledge.vocabularies();
    return header.themes == known.themes.size() && header.activities == known.activities.size() &&
           header.origins == known.origins.size() &&
           header.countries == knowledge.data().countries.size();
}

std::size_t Pool::experts() const noexcept
{
    return columns_->n;
}
std::size_t Pool::actions() const noexcept
{
    return columns_->m;
}
Date Pool::reference_date() const noexcept
{
    return Date::from_days(columns_->header.reference_day);
}

std::string_view Pool::expert_id(ExpertIndex expert) const
{
    return columns_->ids[expert];
}
std::string_view Pool::expert_name(ExpertIndex expert) const
{
    return columns_->names[expert];
}
std::string_view Pool::action_id(ActionIndex action) const
{
    return columns_->action_ids[action];
}

std::optional<ExpertIndex> Pool::find_expert(std::string_view id) const
{
    const auto position = columns_->ids.find(id);
    if (!position) return std::nullopt;
    return static_cast<ExpertIndex>(*position);
}

std::span<const Posting> Pool::expert_postings(std::string_view term) const
{
    return columns_->words.find(term);
}
std::span<const Posting> Pool::action_postings(std::string_view term) const
{
    return columns_->action_words.find(term);
}
std::span<const std::uint32_t> Pool::expert_lengths() const noexcept
{
    return columns_->words.lengths;
}
std::span<const std::uint32_t> Pool::action_lengths() const noexcept
{
    return columns_->action_words.lengths;
}
std::size_t Pool::expert_terms() const noexcept
{
    return columns_->words.dictionary.size();
}
std::size_t Pool::action_terms() const noexcept
{
    return columns_->action_words.dictionary.size();
}
std::string_view Pool::expert_term(std::size_t position) const
{
    return columns_->words.dictionary[position];
}
std::string_view Pool::action_term(std::size_t position) const
{
    return columns_->action_words.dictionary[position];
}

ThemeStrengths Pool::theme_strengths() const noexcept
{
    return {columns_->themes.data(), static_cast<Eigen::Index>(columns_->n),
            static_cast<Eigen::Index>(columns_->header.themes)};
}
Foundation Pool::theme_foundation(ExpertIndex expert, ThemeId theme) const
{
    return columns_->theme_foundations[expert * columns_->header.themes + theme.index];
}
std::span<const CountryShare> Pool::countries_of(ExpertIndex expert) const
{
    return columns_->countries[expert];
}
Foundation Pool::activity_foundation(ExpertIndex expert, ActivityId activity) const
{
    return columns_->activity_foundations[expert * columns_->header.activities + activity.index];
}
std::span<const Share> Pool::participations_of(ExpertIndex expert) const
{
    return columns_->participations[expert];
}
std::span<const DeclaredShare> Pool::declared_themes_of(ExpertIndex expert) const
{
    return columns_->declared_themes[expert];
}
std::span<const DeclaredShare> Pool::declared_countries_of(ExpertIndex expert) const
{
    return columns_->declared_countries[expert];
}
bool Pool::declares_activities(ExpertIndex expert) const
{
    return columns_->declares_activities[expert] != 0;
}
std::span<const StoredTie> Pool::ties_of(ExpertIndex expert) const
{
    return columns_->ties[expert];
}
std::optional<OriginId> Pool::origin_of(ExpertIndex expert) const
{
    const std::uint16_t origin = columns_->origins[expert];
    if (origin == kUnknownOrigin) return std::nullopt;
    return OriginId{origin};
}

std::optional<ExpertStatus> Pool::status_of(ExpertIndex expert) const
{
    return known<ExpertStatus>(columns_->statuses[expert]);
}
std::optional<Date> Pool::consent_until(ExpertIndex expert) const
{
    return known_day(columns_->consents[expert]);
}
std::span<const StoredLanguage> Pool::languages_of(ExpertIndex expert) const
{
    return columns_->languages[expert];
}
std::span<const StoredPeriod> Pool::availability_of(ExpertIndex expert) const
{
    return columns_->availability[expert];
}

std::span<const ThemeId> Pool::themes_of_action(ActionIndex action) const
{
    return columns_->action_themes[action];
}
std::span<const CountryPosition> Pool::countries_of_action(ActionIndex action) const
{
    return columns_->action_countries[action];
}
std::span<const ActivityId> Pool::activities_of_action(ActionIndex action) const
{
    return columns_->action_activities[action];
}
std::span<const Share> Pool::participants_of(ActionIndex action) const
{
    return columns_->participants[action];
}
std::optional<Date> Pool::last_day_of(ActionIndex action) const
{
    return known_day(columns_->last_days[action]);
}
std::optional<ActionStatus> Pool::status_of_action(ActionIndex action) const
{
    return known<ActionStatus>(columns_->action_statuses[action]);
}

std::size_t Pool::first_text_of(ExpertIndex expert) const
{
    return columns_->expert_texts.start_of(expert);
}

std::span<const StoredText> Pool::expert_texts(ExpertIndex expert) const
{
    return columns_->expert_texts[expert];
}
std::span<const StoredText> Pool::action_texts(ActionIndex action) const
{
    return columns_->action_texts[action];
}
std::string_view Pool::text(const StoredText& stored) const
{
    const std::span<const std::byte> bytes = columns_->texts.bytes();
    return {reinterpret_cast<const char*>(bytes.data()) + stored.offset, stored.bytes};
}

}  // namespace vivier
