// SPDX-License-Identifier: GPL-2.0-or-later
// Small ids that stand for the words of the taxonomy: "ibm", "training", ...
//
// Records hold ids, not strings: the border (the record reader) resolves every
// word against the taxonomy once, so that past it no unknown word can occur.

#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace vivier {

/// Position of a word in its vocabulary. Tags keep the vocabularies apart: a
/// ThemeId cannot be given where an ActivityId is wanted.
template <typename Tag>
struct Id {
    std::uint16_t index = 0;

    friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

using ThemeId = Id<struct ThemeTag>;
using ActivityId = Id<struct ActivityTag>;
using InstitutionId = Id<struct InstitutionTag>;
using OriginId = Id<struct OriginTag>;
using SenseId = Id<struct SenseTag>;

}  // namespace vivier

template <typename Tag>
struct std::hash<vivier::Id<Tag>> {
    [[nodiscard]] std::size_t operator()(vivier::Id<Tag> id) const noexcept { return id.index; }
};
