// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/pool/pool.h"

#include "engine/domain/index_error.h"
#include "engine/pool/columns.h"
#include "engine/pool/pool_version.h"

#include <fmt/format.h>

#include <utility>

namespace vivier {
namespace {

template <typename T>
std::span<const T> column_of(const ColumnFile& file, const std::string& name, std::size_t size)
{
    const std::span<const T> column = file.column<T>(name);
    if (column.size() != size) {
        throw IndexError{fmt::format("{}: column {} has {} elements instead of {}",
                                     file.path().string(), name, column.size(), size)};
    }
    return column;
}

PoolHeader header_of(const ColumnFile& file)
{
    const PoolHeader header = column_of<PoolHeader>(file, "header", 1).front();
    if (header.version != kPoolVersion) {
        throw IndexError{fmt::format("{}: pool version {}, this program reads {}",
                                     file.path().string(), header.version, kPoolVersion)};
    }
    return header;
}

/// The inverted file of one kind of document.
struct Inverted {
    Inverted(const ColumnFile& file, const std::string& name, std::size_t terms,
             std::size_t documents)
        : dictionary(file, name + ".terms", terms),
          postings(file, name + ".postings", terms),
          lengths(column_of<std::uint32_t>(file, name + ".lengths", documents))
    {}

    [[nodiscard]] std::span<const Posting> find(std::string_view term) const
    {
        const auto position = dictionary.find(term);
        if (!position) return {};
        return postings[*position];
    }

    Strings dictionary;
    Ragged<Posting> postings;
    std::span<const std::uint32_t> lengths;
};

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

struct Pool::Columns {
    explicit Columns(const std::filesystem::path& folder)
        : file(folder / "pool.bin"), texts(folder / "texts.bin"), header(header_of(file))
    {}

    ColumnFile file;
    MappedFile texts;
    PoolHeader header;
    std::size_t n = header.experts;
    std::size_t m = header.actions;

    Strings ids{file, "expert.ids", n};
    Strings names{file, "expert.names", n};
    Inverted words{file, "expert", header.expert_terms, n};
    std::span<const float> themes = column_of<float>(file, "expert.themes", n* header.themes);
    std::span<const Foundation> theme_foundations =
        column_of<Foundation>(file, "expert.theme_foundations", n* header.themes);
    std::span<const Foundation> activity_foundations =
        column_of<Foundation>(file, "expert.activity_foundations", n* header.activities);
    std::span<const std::uint8_t> declares_activities =
        column_of<std::uint8_t>(file, "expert.declares_activities", n);
    Ragged<CountryShare> countries{file, "expert.countries", n};
    Ragged<Share> participations{file, "expert.participations", n};
    Ragged<DeclaredShare> declared_themes{file, "expert.declared_themes", n};
    Ragged<DeclaredShare> declared_countries{file, "expert.declared_countries", n};
    Ragged<StoredTie> ties{file, "expert.ties", n};
    std::span<const std::uint16_t> origins = column_of<std::uint16_t>(file, "expert.origins", n);
    std::span<const std::uint8_t> statuses = column_of<std::uint8_t>(file, "expert.statuses", n);
    std::span<const std::int32_t> consents = column_of<std::int32_t>(file, "expert.consents", n);
    Ragged<StoredLanguage> languages{file, "expert.languages", n};
    Ragged<StoredPeriod> availability{file, "expert.availability", n};
    Ragged<StoredText> expert_texts{file, "expert.texts", n};

    Strings action_ids{file, "action.ids", m};
    Inverted action_words{file, "action", header.action_terms, m};
    Ragged<ThemeId> action_themes{file, "action.themes", m};
    Ragged<CountryPosition> action_countries{file, "action.countries", m};
    Ragged<ActivityId> action_activities{file, "action.activities", m};
    Ragged<Share> participants{file, "action.participants", m};
    std::span<const std::int32_t> last_days = column_of<std::int32_t>(file, "action.last_days", m);
    std::span<const std::uint8_t> action_statuses =
        column_of<std::uint8_t>(file, "action.statuses", m);
    Ragged<StoredText> action_texts{file, "action.texts", m};
};

Pool Pool::open(const std::filesystem::path& folder)
{
    return Pool{std::make_unique<const Columns>(folder)};
}

Pool::Pool(std::unique_ptr<const Columns> columns) : columns_(std::move(columns)) {}
Pool::~Pool() = default;
Pool::Pool(Pool&&) noexcept = default;
Pool& Pool::operator=(Pool&&) noexcept = default;

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
    if (stored.offset > bytes.size() || stored.bytes > bytes.size() - stored.offset) {
        throw IndexError{"texts.bin: a text lies outside the file; build the index again"};
    }
    return {reinterpret_cast<const char*>(bytes.data()) + stored.offset, stored.bytes};
}

}  // namespace vivier
