// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/input/json_field.h"

#include "engine/input/quoted.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

namespace vivier {
namespace {

void append_name(std::string& path, std::string_view name)
{
    if (!path.empty()) path += '.';
    path += printable(name);
}

/// Walks down from `root`; nodes hold no way up, for only faults need it.
std::string path_to(const JsonNode& root, const JsonNode& target)
{
    std::string path;
    const JsonNode* at = &root;
    while (at != &target) {
        const JsonNode* child = at + 1;
        std::size_t index = 0;
        while (child + child->extent <= &target) {
            child += child->extent;
            ++index;
        }
        if (at->kind == JsonKind::object) {
            append_name(path, child->key);
        } else {
            path += fmt::format("[{}]", index);
        }
        at = child;
    }
    return path;
}

std::string description(const JsonNode& node)
{
    switch (node.kind) {
        case JsonKind::null:
            return "null";
        case JsonKind::boolean:
            return std::string{node.text};
        case JsonKind::number:
            return fmt::format("the number {}", printable(node.text));
        case JsonKind::string:
            return quoted(node.text);
        case JsonKind::list:
            return "a list";
        case JsonKind::object:
            return "an object";
    }
    return "";
}

bool is_blank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n\v\f") == std::string_view::npos;
}

}  // namespace

bool JsonField::missing() const noexcept
{
    return node_ == nullptr || node_->kind == JsonKind::null;
}

bool JsonField::required(std::string_view expected) const
{
    if (!missing()) return true;
    add_problem(fmt::format("missing, expected {}", expected));
    return false;
}

bool JsonField::is(JsonKind kind) const noexcept
{
    return node_ != nullptr && node_->kind == kind;
}

JsonField JsonField::operator[](std::string_view key) const noexcept
{
    const JsonNode* found = nullptr;
    if (is(JsonKind::object)) {
        for (const JsonNode& child : JsonChildren{*node_}) {
            if (child.key == key) found = &child;
        }
    }
    return {*source_, node_, found, key};
}

bool JsonField::object() const
{
    return expect(JsonKind::object, "an object");
}

std::vector<JsonField> JsonField::members() const
{
    if (!object()) return {};
    std::vector<JsonField> fields;
    std::unordered_map<std::string_view, std::size_t> positions;
    for (const JsonNode& child : JsonChildren{*node_}) {
        const JsonField field{*source_, node_, &child, child.key};
        const auto [position, is_new] = positions.emplace(child.key, fields.size());
        if (is_new) {
            fields.push_back(field);
        } else {
            fields[position->second] = field;
        }
    }
    std::erase_if(fields, [](const JsonField& field) { return field.missing(); });
    return fields;
}

std::vector<JsonField> JsonField::items() const
{
    if (!expect(JsonKind::list, "a list")) return {};
    std::vector<JsonField> fields;
    for (const JsonNode& child : JsonChildren{*node_}) {
        const JsonField field{*source_, node_, &child, {}};
        if (field.missing()) {
            field.add_problem("found null, expected a value");
        } else {
            fields.push_back(field);
        }
    }
    return fields;
}

std::optional<std::string_view> JsonField::string() const
{
    if (!expect(JsonKind::string, "a string")) return std::nullopt;
    return node_->text;
}

std::optional<std::string_view> JsonField::text() const
{
    const auto text = string();
    if (text && is_blank(*text)) {
        add_problem("blank, expected some text");
        return std::nullopt;
    }
    return text;
}

std::optional<bool> JsonField::boolean() const
{
    if (!expect(JsonKind::boolean, "true or false")) return std::nullopt;
    return node_->text == "true";
}

std::optional<double> JsonField::number(double least, double most) const
{
    if (!expect(JsonKind::number, "a number")) return std::nullopt;
    const double value = node_->number;
    if (least <= value && value <= most) return value;  // NaN is in no range
    add_unexpected(fmt::format("a number from {} to {}", least, most));
    return std::nullopt;
}

std::optional<int> JsonField::integer(int least, int most) const
{
    if (!expect(JsonKind::number, "a whole number")) return std::nullopt;
    const double value = node_->number;
    if (least <= value && value <= most && value == std::trunc(value)) {
        return static_cast<int>(value);
    }
    add_unexpected(fmt::format("a whole number from {} to {}", least, most));
    return std::nullopt;
}

std::optional<Period> JsonField::date() const
{
    if (!expect(JsonKind::string, "a date")) return std::nullopt;
    const auto days = parse_date(node_->text);
    if (!days) add_unexpected("a date such as 2022-06-13 or 2022-06");
    return days;
}

std::optional<Country> JsonField::country() const
{
    if (!expect(JsonKind::string, "a country code")) return std::nullopt;
    const auto country = Country::parse(node_->text);
    if (!country) add_unexpected("a country code of two letters, such as MD");
    return country;
}

std::optional<Language> JsonField::language() const
{
    if (!expect(JsonKind::string, "a language code")) return std::nullopt;
    const auto language = Language::parse(node_->text);
    if (!language) add_unexpected("a language code of two letters, such as fr");
    return language;
}

std::optional<std::size_t> JsonField::choice(std::span<const std::string_view> names) const
{
    const auto word = string();
    if (!word) return std::nullopt;
    const auto found = std::ranges::find(names, *word);
    if (found == names.end()) {
        add_unexpected(fmt::format("one of {}", fmt::join(names, ", ")));
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - names.begin());
}

void JsonField::add_problem(std::string message) const
{
    add_problem([&message] { return std::move(message); });
}

void JsonField::add_problem(const std::function<std::string()>& message) const
{
    Problems& problems = *source_->problems;
    if (problems.is_full()) {
        problems.add(Problem{});
    } else {
        problems.add({std::string{source_->file}, source_->line, path(), message()});
    }
}

std::string JsonField::path() const
{
    if (node_ != nullptr) return path_to(*source_->root, *node_);
    std::string path = parent_ == nullptr ? "" : path_to(*source_->root, *parent_);
    append_name(path, key_);
    return path;
}

bool JsonField::expect(JsonKind kind, std::string_view expected) const
{
    if (is(kind)) return true;
    if (!missing()) add_unexpected(expected);
    return false;
}

void JsonField::add_unexpected(std::string_view expected) const
{
    add_problem(fmt::format("found {}, expected {}", description(*node_), expected));
}

}  // namespace vivier
