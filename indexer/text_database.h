// SPDX-License-Identifier: GPL-2.0-or-later
// Reads one full-text database: experts.glass or actions.glass. text_schema.h says what is in it.

#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

namespace vivier {

/// One document that has a term.
struct TextPosting {
    std::uint32_t document = 0;  // position in the pool
    std::uint32_t count = 0;     // how often the document has the term; 0: it only selects
    std::uint32_t length = 0;    // sum of the counts of all terms of the document

    friend bool operator==(const TextPosting&, const TextPosting&) = default;
};

/// Not safe to share between threads (Xapian's are not); open one a thread.
///
/// All functions throw IndexError where the database turns out to be damaged.
class TextDatabase {
public:
    /// @throws IndexError  the file is missing, damaged, or of another schema.
    /// @throws std::filesystem::filesystem_error  it cannot be read.
    [[nodiscard]] static TextDatabase open(const std::filesystem::path& file);

    ~TextDatabase();
    TextDatabase(TextDatabase&&) noexcept;
    TextDatabase& operator=(TextDatabase&&) noexcept;

    [[nodiscard]] std::size_t documents() const;

    /// Sum of the lengths of all documents.
    [[nodiscard]] std::uint64_t total_length() const;

    /// In ascending order of document; empty where no document has it.
    [[nodiscard]] std::vector<TextPosting> postings(std::string_view term) const;

private:
    struct State;
    explicit TextDatabase(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// Xapian's own check of every block, posting list and position list. Number of faults found.
///
/// @throws IndexError  it is damaged so badly that the check cannot go on.
/// @throws std::filesystem::filesystem_error  it cannot be read.
[[nodiscard]] std::size_t count_faults(const std::filesystem::path& file);

}  // namespace vivier
