// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/pool/pool_columns.h"

#include "engine/domain/action.h"
#include "engine/domain/expert.h"
#include "engine/domain/index_error.h"

#include <fmt/format.h>

#include <cmath>

namespace vivier {
namespace {

PoolHeader header_of(const ColumnFile& file)
{
    const PoolHeader header = column_of<PoolHeader>(file, "header", 1).front();
    if (header.version != kPoolVersion) {
        throw IndexError{fmt::format("{}: pool version {}, this program reads {}",
                                     file.path().string(), header.version, kPoolVersion)};
    }
    return header;
}

/// Looks at numbers that other code relies on. One at fault would lead outside of the mapped
/// memory, or make nonsense of an order (NaN).
class ColumnCheck {
public:
    explicit ColumnCheck(const PoolColumns& columns)
        : columns_(&columns), header_(&columns.header), text_bytes_(columns.texts.bytes().size())
    {}

    void check_experts() const;
    void check_actions() const;

private:
    template <typename T, typename IsSound>
    void all(const char* name, std::span<const T> items, IsSound is_sound) const
    {
        bool sound = true;
        for (const T& item : items)
            sound &= is_sound(item);  // no early exit: the compiler can use vectors
        if (!sound) fail(name);
    }

    template <typename T, typename IsSound>
    void all(const char* name, const Ragged<T>& rows, IsSound is_sound) const
    {
        all(name, rows.items(), is_sound);
    }

    /// Each row strictly ascending, below `documents`.
    void postings(const char* name, const Ragged<Posting>& rows, std::size_t documents) const
    {
        bool sound = true;
        for (std::size_t row = 0; row < rows.rows(); ++row) {
            const std::span<const Posting> list = rows[row];
            if (list.empty()) continue;
            sound &= list.back().document < documents;
            for (std::size_t i = 1; i < list.size(); ++i)
                sound &= list[i - 1].document < list[i].document;
        }
        if (!sound) fail(name);
    }

    [[noreturn]] void fail(const char* name) const
    {
        throw IndexError{fmt::format("{}: column {} is damaged; build the index again",
                                     columns_->file.path().string(), name)};
    }

    [[nodiscard]] bool is_text(const StoredText& text) const
    {
        const bool has_no_language = text.code[0] == '\0' && text.code[1] == '\0';
        return text.offset <= text_bytes_ && text.bytes <= text_bytes_ - text.offset &&
               text.kind <= StoredText::Kind::name && (has_no_language || text.language());
    }

    const PoolColumns* columns_;
    const PoolHeader* header_;
    std::size_t text_bytes_;
};

template <typename Enum>
bool is_known_or_unknown(std::uint8_t stored, Enum last)
{
    return stored <= static_cast<std::uint8_t>(last) || stored == kUnknownByte;
}

bool is_day(std::int32_t day)
{
    return day >= kFirstDay && day <= kLastDay;
}

bool is_day_or_unknown(std::int32_t day)
{
    return is_day(day) || day == kUnknownDay;
}

/// False for NaN, too.
bool is_strength(float strength)
{
    return strength >= 0 && strength <= 1;
}

bool is_foundation(Foundation foundation)
{
    return foundation <= Foundation::in_action;
}

bool is_role(std::uint32_t role)
{
    return role <= static_cast<std::uint32_t>(Role::moderator);
}

bool is_language(const StoredLanguage& language)
{
    return Language::parse({language.code.data(), 2}).has_value() &&
           is_known_or_unknown(language.level, LanguageLevel::native);
}

bool is_declared(const DeclaredShare& share, std::size_t words)
{
    return share.index < words && !std::isnan(share.years);
}

void ColumnCheck::check_experts() const
{
    const PoolColumns& c = *columns_;
    const PoolHeader& h = *header_;
    if (c.expert_texts.items().size() != h.expert_texts) fail("expert.texts");
    postings("expert.postings", c.words.postings, h.expert_texts);
    all("expert.themes", c.themes, is_strength);
    all("expert.theme_foundations", c.theme_foundations, is_foundation);
    all("expert.activity_foundations", c.activity_foundations, is_foundation);
    all("expert.countries", c.countries, [&](const CountryShare& share) {
        return share.country < h.countries && is_foundation(share.foundation) &&
               is_strength(share.strength);
    });
    all("expert.participations", c.participations,
        [&](const Share& share) { return share.index < c.m && is_role(share.role); });
    all("expert.declared_themes", c.declared_themes,
        [&](const DeclaredShare& share) { return is_declared(share, h.themes); });
    all("expert.declared_countries", c.declared_countries,
        [&](const DeclaredShare& share) { return is_declared(share, h.countries); });
    all("expert.ties", c.ties, [&](const StoredTie& tie) {
        return tie.country < h.countries && tie.kind <= StoredTie::Kind::diaspora;
    });
    all("expert.origins", c.origins,
        [&](std::uint16_t origin) { return origin < h.origins || origin == kUnknownOrigin; });
    all("expert.statuses", c.statuses,
        [](std::uint8_t status) { return is_known_or_unknown(status, ExpertStatus::retired); });
    all("expert.consents", c.consents, is_day_or_unknown);
    all("expert.languages", c.languages, is_language);
    all("expert.availability", c.availability,
        [](const StoredPeriod& period) { return is_day(period.first) && is_day(period.last); });
    all("expert.texts", c.expert_texts, [&](const StoredText& text) { return is_text(text); });
}

void ColumnCheck::check_actions() const
{
    const PoolColumns& c = *columns_;
    const PoolHeader& h = *header_;
    postings("action.postings", c.action_words.postings, c.m);
    all("action.themes", c.action_themes, [&](ThemeId theme) { return theme.index < h.themes; });
    all("action.countries", c.action_countries,
        [&](CountryPosition country) { return country < h.countries; });
    all("action.activities", c.action_activities,
        [&](ActivityId activity) { return activity.index < h.activities; });
    all("action.participants", c.participants,
        [&](const Share& share) { return share.index < c.n && is_role(share.role); });
    all("action.last_days", c.last_days, is_day_or_unknown);
    all("action.statuses", c.action_statuses,
        [](std::uint8_t status) { return is_known_or_unknown(status, ActionStatus::cancelled); });
    all("action.texts", c.action_texts, [&](const StoredText& text) { return is_text(text); });
}

}  // namespace

PoolColumns::PoolColumns(const std::filesystem::path& folder)
    : file(folder / "pool.bin"), texts(folder / "texts.bin"), header(header_of(file))
{
    if (!is_day(header.reference_day)) {
        throw IndexError{
            fmt::format("{}: the header is damaged; build the index again", file.path().string())};
    }
    const ColumnCheck check{*this};
    check.check_experts();
    check.check_actions();
}

}  // namespace vivier
