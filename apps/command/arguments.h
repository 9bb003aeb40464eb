// SPDX-License-Identifier: GPL-2.0-or-later
// What a command was given.

#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vivier {

/// Options by name (without dashes), presets filled in, and the words that are no option.
class Arguments {
public:
    using Values = std::map<std::string, std::vector<std::string>, std::less<>>;

    Arguments(Values values, std::vector<std::string> words)
        : values_(std::move(values)), words_(std::move(words))
    {}

    [[nodiscard]] bool has(std::string_view name) const { return values_.contains(name); }

    /// The value of an option that may be missing.
    [[nodiscard]] std::optional<std::string> find(std::string_view name) const;

    /// The value of an option that is required or has a preset.
    /// @throws std::invalid_argument  it was not given.
    [[nodiscard]] const std::string& get(std::string_view name) const;

    /// The values of an option that may be repeated, in the order given.
    [[nodiscard]] std::vector<std::string> all(std::string_view name) const;

    /// A whole number in [least, most]; nothing where the option was not given.
    /// @throws UsageError  it is another one, or none.
    [[nodiscard]] std::optional<std::uint64_t> number(std::string_view name, std::uint64_t least,
                                                      std::uint64_t most) const;

    [[nodiscard]] const std::vector<std::string>& words() const noexcept { return words_; }

private:
    Values values_;
    std::vector<std::string> words_;
};

}  // namespace vivier
