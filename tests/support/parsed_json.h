// SPDX-License-Identifier: GPL-2.0-or-later
// A JSON document in memory, and the problems found while reading it.

#pragma once

#include "engine/input/json_parser.h"

#include <string>
#include <string_view>

namespace vivier {

/// Stands as line 7 of FILE.
class ParsedJson {
public:
    explicit ParsedJson(std::string_view text)
        : field_(parser_.parse(text, text.size(), "FILE", 7, problems_))
    {}
    ParsedJson(ParsedJson&&) = delete;
    ParsedJson& operator=(ParsedJson&&) = delete;

    [[nodiscard]] bool is_object() const { return field_.has_value(); }
    [[nodiscard]] const JsonField& root() const { return field_.value(); }
    [[nodiscard]] JsonField operator[](std::string_view key) const { return root()[key]; }
    [[nodiscard]] const Problems& problems() const { return problems_; }

    /// All that was found so far, one problem a line: "FILE:7: FIELD: MESSAGE".
    [[nodiscard]] std::string told() const { return problems_.to_string(); }

private:
    Problems problems_;
    JsonParser parser_;
    std::optional<JsonField> field_;
};

}  // namespace vivier
