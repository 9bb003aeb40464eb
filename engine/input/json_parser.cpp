// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/input/json_parser.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <charconv>
#include <limits>
#include <string>
#include <vector>

namespace vivier {
namespace {

namespace ondemand = simdjson::ondemand;

/// What is wrong with a document; empty: nothing.
using Fault = std::string;

Fault fault_of(simdjson::error_code error)
{
    if (error == simdjson::SUCCESS) return "";
    if (error == simdjson::UTF8_ERROR) return "not valid UTF-8";
    return fmt::format("not a JSON object: {}", simdjson::error_message(error));
}

std::size_t count_digits(std::string_view text)
{
    const std::size_t end = text.find_first_not_of("0123456789");
    return end == std::string_view::npos ? text.size() : end;
}

/// Takes at least one digit off the front.
bool take_digits(std::string_view& text)
{
    const std::size_t count = count_digits(text);
    text.remove_prefix(count);
    return count > 0;
}

/// Whether `text` is a number by the grammar of RFC 8259, section 6.
bool is_json_number(std::string_view text)
{
    if (text.starts_with('-')) text.remove_prefix(1);
    if (text.starts_with('0') && count_digits(text) > 1) return false;
    if (!take_digits(text)) return false;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        if (!take_digits(text)) return false;
    }
    if (text.starts_with('e') || text.starts_with('E')) {
        text.remove_prefix(1);
        if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
        if (!take_digits(text)) return false;
    }
    return text.empty();
}

double number_of(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} ? value : std::numeric_limits<double>::quiet_NaN();
}

/// Copies a document into nodes. simdjson's on-demand parser checks only what is visited,
/// and here everything is. Its own reading of numbers is not used: it refuses a document for
/// one number that no double can hold, where we refuse the field.
class Flattener {
public:
    explicit Flattener(std::vector<JsonNode>& nodes) : nodes_(nodes) {}

    Fault add(ondemand::value value, std::string_view key, std::size_t depth)
    {
        if (nodes_.size() >= JsonParser::kMostValues) {
            return fmt::format("more than {} values in one JSON object", JsonParser::kMostValues);
        }
        if (depth > JsonParser::kDeepest) {
            return fmt::format("JSON nested deeper than {} levels", JsonParser::kDeepest);
        }
        const std::size_t position = nodes_.size();
        nodes_.emplace_back().key = key;
        Fault fault = fill(value, position, depth);
        nodes_[position].extent = nodes_.size() - position;
        return fault;
    }

private:
    Fault fill(ondemand::value value, std::size_t position, std::size_t depth)
    {
        ondemand::json_type type{};
        if (const auto error = value.type().get(type)) return fault_of(error);
        if (type == ondemand::json_type::object) return fill_object(value, position, depth);
        if (type == ondemand::json_type::array) return fill_list(value, position, depth);
        if (type == ondemand::json_type::string) {
            nodes_[position].kind = JsonKind::string;
            return fault_of(value.get_string().get(nodes_[position].text));
        }
        return fill_literal(value.raw_json_token(), nodes_[position]);
    }

    Fault fill_object(ondemand::value value, std::size_t position, std::size_t depth)
    {
        nodes_[position].kind = JsonKind::object;
        ondemand::object object;
        if (const auto error = value.get_object().get(object)) return fault_of(error);
        for (auto item : object) {
            ondemand::field field;
            std::string_view key;
            if (const auto error = std::move(item).get(field)) return fault_of(error);
            if (const auto error = field.unescaped_key().get(key)) return fault_of(error);
            if (Fault fault = add(field.value(), key, depth + 1); !fault.empty()) return fault;
        }
        return "";
    }

    Fault fill_list(ondemand::value value, std::size_t position, std::size_t depth)
    {
        nodes_[position].kind = JsonKind::list;
        ondemand::array list;
        if (const auto error = value.get_array().get(list)) return fault_of(error);
        for (auto item : list) {
            ondemand::value element;
            if (const auto error = std::move(item).get(element)) return fault_of(error);
            if (Fault fault = add(element, {}, depth + 1); !fault.empty()) return fault;
        }
        return "";
    }

    static Fault fill_literal(std::string_view token, JsonNode& node)
    {
        token = token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
        node.text = token;
        if (token == "null") return "";
        if (token == "true" || token == "false") {
            node.kind = JsonKind::boolean;
            return "";
        }
        if (!is_json_number(token)) return fault_of(simdjson::NUMBER_ERROR);
        node.kind = JsonKind::number;
        node.number = number_of(token);
        return "";
    }

    std::vector<JsonNode>& nodes_;
};

Fault flatten(ondemand::parser& parser, simdjson::padded_string_view text,
              std::vector<JsonNode>& nodes)
{
    nodes.clear();
    ondemand::document document;
    if (const auto error = parser.iterate(text).get(document)) return fault_of(error);
    ondemand::json_type type{};
    if (const auto error = document.type().get(type)) return fault_of(error);
    if (type != ondemand::json_type::object) return "not a JSON object";
    ondemand::value root;
    if (const auto error = document.get_value().get(root)) return fault_of(error);
    if (Fault fault = Flattener{nodes}.add(root, {}, 1); !fault.empty()) return fault;
    const bool at_end = document.current_location().error() == simdjson::OUT_OF_BOUNDS;
    return at_end ? "" : "not a JSON object: something follows its end";
}

}  // namespace

struct JsonParser::Buffers {
    ondemand::parser parser;
    std::string copy;  // of a text that came without padding
    std::vector<JsonNode> nodes;
    JsonSource source;
};

JsonParser::JsonParser() : buffers_(std::make_unique<Buffers>()) {}
JsonParser::~JsonParser() = default;
JsonParser::JsonParser(JsonParser&&) noexcept = default;
JsonParser& JsonParser::operator=(JsonParser&&) noexcept = default;

std::optional<JsonField> JsonParser::parse(std::string_view text, std::size_t readable_bytes,
                                           std::string_view file, std::size_t line,
                                           Problems& problems)
{
    if (readable_bytes < text.size() + simdjson::SIMDJSON_PADDING) {
        buffers_->copy.assign(text);
        readable_bytes = text.size() + simdjson::SIMDJSON_PADDING;
        buffers_->copy.resize(readable_bytes);
        text = std::string_view{buffers_->copy}.substr(0, text.size());
    }
    const simdjson::padded_string_view padded{text, readable_bytes};
    if (Fault fault = flatten(buffers_->parser, padded, buffers_->nodes); !fault.empty()) {
        problems.add({std::string{file}, line, "", std::move(fault)});
        return std::nullopt;
    }
    buffers_->source = {file, line, &problems, buffers_->nodes.data()};
    return JsonField{buffers_->source};
}

}  // namespace vivier
