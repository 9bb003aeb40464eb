// SPDX-License-Identifier: GPL-2.0-or-later
// Phrases by their words, so that all those that start at one word of a text are found in one walk.

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vivier {

/// Once filled, safe to share between threads.
class PhraseTrie {
public:
    using Word = std::uint32_t;
    using Node = std::uint32_t;
    static constexpr Word kUnknownWord = 0;
    static constexpr Node kRoot = 0;
    static constexpr Node kNowhere = 0xffffffffU;

    PhraseTrie() : entries_(1) {}

    /// `entry` is handed back wherever `words` are found. The same words may carry several.
    ///
    /// @throws std::invalid_argument  no words.
    void add(std::span<const std::string> words, std::uint32_t entry);

    /// kUnknownWord where no phrase has the word.
    [[nodiscard]] Word word(std::string_view text) const;

    /// kNowhere where no phrase goes on with `word`.
    [[nodiscard]] Node step(Node node, Word word) const;

    /// The entries whose phrase ends at `node`, in the order of their adding.
    [[nodiscard]] std::span<const std::uint32_t> entries_at(Node node) const
    {
        return entries_[node];
    }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept
        {
            return std::hash<std::string_view>{}(text);
        }
    };

    std::unordered_map<std::string, Word, Hash, std::equal_to<>> words_;
    std::unordered_map<std::uint64_t, Node> steps_;
    std::vector<std::vector<std::uint32_t>> entries_;  // by node
};

}  // namespace vivier
