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

/// The up to `count` of `words` that are nearest to `text` in edit distance (insert,
/// delete, replace, or swap neighbours; case does not count), nearest first and then in
/// the order of `words`, those further away than half its length left out.
///
/// Source: F. J. Damerau, "A technique for computer detection and correction of spelling
/// errors", CACM 7(3), 1964; here no part is edited twice ("optimal string alignment").
/// Cost: O(length of `text` x length of all `words`), for words of about its length only.
[[nodiscard]] std::vector<std::string> nearest_words(std::string_view text,
                                                     const std::vector<std::string>& words,
                                                     std::size_t count = 3);

/// For messages: "unknown theme 'ibn'; did you mean ibm?", where `kind` is "theme".
[[nodiscard]] std::string unknown_word(std::string_view kind, std::string_view word,
                                       const std::vector<std::string>& known);

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
