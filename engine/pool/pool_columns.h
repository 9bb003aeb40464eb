// SPDX-License-Identifier: GPL-2.0-or-later
// Every column of pool.bin, mapped and checked: nothing in them leads outside of them.

#pragma once

#include "engine/pool/column_file.h"
#include "engine/pool/columns.h"
#include "engine/pool/pool_version.h"
#include "engine/pool/stored.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace vivier {

/// A column of exactly `size` elements. @throws IndexError
template <typename T>
[[nodiscard]] std::span<const T> column_of(const ColumnFile& file, const std::string& name,
                                           std::size_t size)
{
    const std::span<const T> column = file.column<T>(name);
    if (column.size() != size) {
        throw IndexError{fmt::format("{}: column {} has {} elements instead of {}",
                                     file.path().string(), name, column.size(), size)};
    }
    return column;
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

/// n experts, m actions, as the header says.
struct PoolColumns {
    /// Maps FOLDER/pool.bin and FOLDER/texts.bin. Looks at every number that is used as a position,
    /// a kind, a day or a strength, once. Cost: one pass over pool.bin.
    ///
    /// @throws IndexError  a file is missing, short, of another version, or a number in it is none
    ///                     that a pool can hold; the message names the column.
    /// @throws std::filesystem::filesystem_error  a file cannot be opened or mapped.
    explicit PoolColumns(const std::filesystem::path& folder);

    ColumnFile file;
    MappedFile texts;
    PoolHeader header;
    std::size_t n = header.experts;
    std::size_t m = header.actions;

    Strings ids{file, "expert.ids", n};
    Strings names{file, "expert.names", n};
    Inverted words{file, "expert", header.expert_terms, header.expert_texts};
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

}  // namespace vivier
