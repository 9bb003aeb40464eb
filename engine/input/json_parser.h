// SPDX-License-Identifier: GPL-2.0-or-later
// The one place that parses JSON.

#pragma once

#include "engine/domain/data_error.h"
#include "engine/input/json_field.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>

namespace vivier {

/// Keeps its buffers from one document to the next: make one, use it for many. Not for use
/// by two threads at once.
class JsonParser {
public:
    static constexpr std::size_t kDeepest = 64;            // lists and objects in one another
    static constexpr std::size_t kMostValues = 1'000'000;  // in one document

    JsonParser();
    ~JsonParser();
    JsonParser(JsonParser&&) noexcept;
    JsonParser& operator=(JsonParser&&) noexcept;

    /// Parses one JSON object, all of it: a fault in a part that nobody reads is a fault
    /// too. Text that is no JSON object (or not UTF-8, or beyond the limits above) adds
    /// one problem and gives nullopt.
    ///
    /// @param readable_bytes  how many bytes may be read from the start of `text`. With 64
    ///                        more than its size the text is parsed where it stands (as
    ///                        LineReader gives it); with fewer it is copied first.
    /// @return  valid until the next call, as long as `text`, `file` and `problems` are.
    ///
    /// Cost: linear.
    [[nodiscard]] std::optional<JsonField> parse(std::string_view text, std::size_t readable_bytes,
                                                 std::string_view file, std::size_t line,
                                                 Problems& problems);

private:
    struct Buffers;
    std::unique_ptr<Buffers> buffers_;
};

}  // namespace vivier
