// SPDX-License-Identifier: GPL-2.0-or-later
// A JSON document as a flat array of nodes.

#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace vivier {

enum class JsonKind : std::uint8_t { null, boolean, number, string, list, object };

/// One value. What a list or an object holds follows it in the array, each with all that
/// it holds in turn; so the next sibling of `n` is `&n + n.extent`.
struct JsonNode {
    JsonKind kind = JsonKind::null;
    double number = 0;       // NaN for a number too large or too small for a double
    std::size_t extent = 1;  // how many nodes: itself and all that it holds
    std::string_view key;    // its name, in an object
    std::string_view text;   // a string's content; a number or a boolean as it was written
};

/// The children of a list or an object, for a range-based for.
class JsonChildren {
public:
    class Iterator {
    public:
        explicit Iterator(const JsonNode* node) noexcept : node_(node) {}
        const JsonNode& operator*() const noexcept { return *node_; }
        Iterator& operator++() noexcept
        {
            node_ += node_->extent;
            return *this;
        }
        friend bool operator==(const Iterator&, const Iterator&) = default;

    private:
        const JsonNode* node_;
    };

    explicit JsonChildren(const JsonNode& parent) noexcept : parent_(&parent) {}
    [[nodiscard]] Iterator begin() const noexcept { return Iterator{parent_ + 1}; }
    [[nodiscard]] Iterator end() const noexcept { return Iterator{parent_ + parent_->extent}; }

private:
    const JsonNode* parent_;
};

}  // namespace vivier
