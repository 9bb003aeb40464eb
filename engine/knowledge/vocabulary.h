// SPDX-License-Identifier: GPL-2.0-or-later
// A closed list of words: the themes, the activity types, the institution types,
// the origins of experts. Ids are positions in it.

#pragma once

#include "engine/domain/id.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace vivier {

/// The up to `count` of `words` that are nearest to `text` in edit distance,
/// nearest first, those further away than half its length left out.
/// For messages: "unknown theme 'ibn'; did you mean ibm?".
[[nodiscard]] std::vector<std::string> nearest_words(std::string_view text,
                                                     const std::vector<std::string>& words,
                                                     std::size_t count = 3);

/// Immutable once made; safe to share between threads.
template <typename Tag>
class Vocabulary {
public:
    Vocabulary() = default;

    /// REQUIRES: no word twice, fewer than 65,536.
    explicit Vocabulary(std::vector<std::string> words) : words_(std::move(words))
    {
        for (std::size_t i = 0; i < words_.size(); ++i) {
            by_word_.emplace(words_[i], Id<Tag>{static_cast<std::uint16_t>(i)});
        }
    }

    [[nodiscard]] std::size_t size() const noexcept { return words_.size(); }

    [[nodiscard]] std::optional<Id<Tag>> find(std::string_view word) const
    {
        const auto found = by_word_.find(std::string{word});
        if (found == by_word_.end()) return std::nullopt;
        return found->second;
    }

    /// REQUIRES: id came from this vocabulary.
    [[nodiscard]] std::string_view word(Id<Tag> id) const { return words_.at(id.index); }
    [[nodiscard]] const std::vector<std::string>& words() const noexcept { return words_; }

private:
    std::vector<std::string> words_;
    std::unordered_map<std::string, Id<Tag>> by_word_;
};

}  // namespace vivier
