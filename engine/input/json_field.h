// SPDX-License-Identifier: GPL-2.0-or-later
// Reading a JSON document field by field, without stopping at the first fault.

#pragma once

#include "engine/domain/country.h"
#include "engine/domain/data_error.h"
#include "engine/domain/date.h"
#include "engine/domain/language.h"
#include "engine/input/json_node.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vivier {

/// What a document is read from, and where its faults go. All of it is borrowed.
struct JsonSource {
    std::string_view file;
    std::size_t line = 0;
    Problems* problems = nullptr;
    const JsonNode* root = nullptr;
};

/// A place in a document: a value, or the lack of one. A field that is absent and one that
/// is null are the same: missing.
///
/// Every reader below gives nothing (nullopt, false, an empty list) for a missing field,
/// silently; for a value of another type or out of range it gives nothing and adds a
/// problem that names the path ("languages[0].level"), what was found and what was
/// expected. Fields that nobody asks for are ignored. Where an object has a name twice,
/// the last one counts.
///
/// Cheap to copy; borrows from the JsonParser that made it, until its next parse().
class JsonField {
public:
    /// The document as a whole.
    explicit JsonField(const JsonSource& source) noexcept : source_(&source), node_(source.root) {}

    [[nodiscard]] bool missing() const noexcept;

    /// Not missing; otherwise adds a problem that says what was expected.
    bool required(std::string_view expected) const;

    /// Whether it is one; no problem is added.
    [[nodiscard]] bool is(JsonKind kind) const noexcept;

    /// Its name in the object that holds it; "" in a list.
    [[nodiscard]] std::string_view key() const noexcept { return key_; }

    /// The member called `key`. Of a missing field or of anything but an object: missing.
    [[nodiscard]] JsonField operator[](std::string_view key) const noexcept;

    /// Whether it is an object.
    [[nodiscard]] bool object() const;

    /// The members of an object, save those that are null, in the order of the document.
    [[nodiscard]] std::vector<JsonField> members() const;

    /// The elements of a list. Null among them is a problem.
    [[nodiscard]] std::vector<JsonField> items() const;

    [[nodiscard]] std::optional<std::string_view> string() const;

    /// A string with something other than white space in it.
    [[nodiscard]] std::optional<std::string_view> text() const;

    [[nodiscard]] std::optional<bool> boolean() const;

    /// A number in [least, most].
    [[nodiscard]] std::optional<double> number(double least, double most) const;

    /// A whole number in [least, most]; 3.0 is one.
    [[nodiscard]] std::optional<int> integer(int least, int most) const;

    /// "YYYY-MM-DD" or "YYYY-MM": the days that it may mean.
    [[nodiscard]] std::optional<Period> date() const;

    /// Two letters; that the code is assigned is not checked.
    [[nodiscard]] std::optional<Country> country() const;
    [[nodiscard]] std::optional<Language> language() const;

    /// One of `names`: its position.
    [[nodiscard]] std::optional<std::size_t> choice(std::span<const std::string_view> names) const;

    /// A problem with this field.
    void add_problem(std::string message) const;

    /// The same, for a message that costs something to make: made only if it is kept.
    void add_problem(const std::function<std::string()>& message) const;

    /// "languages[0].level"; "" for the document as a whole.
    [[nodiscard]] std::string path() const;

private:
    JsonField(const JsonSource& source, const JsonNode* parent, const JsonNode* node,
              std::string_view key) noexcept
        : source_(&source), parent_(parent), node_(node), key_(key)
    {}

    [[nodiscard]] bool expect(JsonKind kind, std::string_view expected) const;
    void add_unexpected(std::string_view expected) const;

    const JsonSource* source_;
    const JsonNode* parent_ = nullptr;  // where a missing field would stand
    const JsonNode* node_ = nullptr;    // null: no such value
    std::string_view key_;
};

}  // namespace vivier
