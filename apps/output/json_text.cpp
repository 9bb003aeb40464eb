// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/json_text.h"

#include <fmt/format.h>
#include <boost/json/serialize.hpp>

#include <iterator>

namespace vivier {
namespace {

namespace json = boost::json;

void append(const json::value& value, std::string& out);

void append_members(const json::object& object, std::string& out)
{
    bool is_first = true;
    for (const json::key_value_pair& member : object) {
        if (!is_first) out += ',';
        is_first = false;
        out += json::serialize(member.key());
        out += ':';
        append(member.value(), out);
    }
}

void append_list(const json::array& list, std::string& out)
{
    out += '[';
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (i > 0) out += ',';
        append(list[i], out);
    }
    out += ']';
}

void append(const json::value& value, std::string& out)
{
    if (const json::object* const object = value.if_object()) {
        out += '{';
        append_members(*object, out);
        out += '}';
    } else if (const json::array* const list = value.if_array()) {
        append_list(*list, out);
    } else if (const double* const number = value.if_double()) {
        fmt::format_to(std::back_inserter(out), "{}", *number);
    } else {
        out += json::serialize(value);
    }
}

}  // namespace

std::string to_json(const json::value& value)
{
    std::string out;
    append(value, out);
    return out;
}

std::string to_json_members(const json::object& object)
{
    std::string out;
    append_members(object, out);
    return out;
}

}  // namespace vivier
