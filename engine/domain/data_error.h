// SPDX-License-Identifier: GPL-2.0-or-later
// Bad input: what is wrong, and where.

#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace vivier {

/// One fault in one place of one file.
struct Problem {
    std::string file;
    std::size_t line = 0;  // from 1; 0: the file as a whole
    std::string field;     // "languages[0].level"; empty: the line as a whole
    std::string message;   // what was found and what was expected

    /// "FILE:LINE: FIELD: MESSAGE", leaving out what is empty.
    [[nodiscard]] std::string to_string() const;
};

/// The faults of one input, in the order found. Keeps the first
/// `kKept` and counts the rest, so that a broken file of 10^6 lines costs no memory.
class Problems {
public:
    static constexpr std::size_t kKept = 20;

    void add(Problem problem);

    /// All of `more`, kept or not.
    void add(const Problems& more);

    [[nodiscard]] bool empty() const noexcept { return count_ == 0; }

    /// What is added from now on is only counted.
    [[nodiscard]] bool is_full() const noexcept { return kept_.size() == kKept; }

    [[nodiscard]] std::size_t count() const noexcept { return count_; }
    [[nodiscard]] const std::vector<Problem>& kept() const noexcept { return kept_; }

    /// One problem a line; at the end "... and N more" where some were not kept.
    [[nodiscard]] std::string to_string() const;

private:
    std::vector<Problem> kept_;
    std::size_t count_ = 0;
};

/// Thrown for bad input, after all of it was read: every fault is in it.
class DataError : public std::runtime_error {
public:
    explicit DataError(Problems problems)
        : std::runtime_error(problems.to_string()), problems_(std::move(problems))
    {}

    [[nodiscard]] const Problems& problems() const noexcept { return problems_; }

private:
    Problems problems_;
};

}  // namespace vivier
