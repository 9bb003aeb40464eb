// SPDX-License-Identifier: GPL-2.0-or-later
// One record of a JSONL file, appended field by field to a string.

#pragma once

#include <array>
#include <charconv>
#include <concepts>
#include <string>
#include <string_view>

namespace vivier {

/// Puts the commas; that every brace is closed is the caller's concern. Strings are written as
/// they are: they must need no escaping, or be escaped already. Borrows `out`.
class JsonLine {
public:
    explicit JsonLine(std::string& out) : out_(&out) {}

    JsonLine& open_object() { return open('{'); }
    JsonLine& open_array() { return open('['); }
    JsonLine& close_object() { return raw('}'); }
    JsonLine& close_array() { return raw(']'); }
    JsonLine& end_line() { return raw('\n'); }

    JsonLine& key(std::string_view name)
    {
        separate();
        *out_ += '"';
        *out_ += name;
        *out_ += "\": ";
        return *this;
    }

    JsonLine& value(std::string_view text)
    {
        separate();
        *out_ += '"';
        *out_ += text;
        *out_ += '"';
        return *this;
    }

    JsonLine& value(std::integral auto number)
    {
        separate();
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        out_->append(digits.data(), end);
        return *this;
    }

    JsonLine& literal(std::string_view word)  // true or false
    {
        separate();
        *out_ += word;
        return *this;
    }

    /// A string whose content `append(std::string&)` appends.
    template <std::invocable<std::string&> Append>
    JsonLine& written(Append append)
    {
        separate();
        *out_ += '"';
        append(*out_);
        *out_ += '"';
        return *this;
    }

private:
    JsonLine& open(char bracket)
    {
        separate();
        return raw(bracket);
    }

    JsonLine& raw(char c)
    {
        *out_ += c;
        return *this;
    }

    void separate()
    {
        if (out_->empty()) return;
        const char last = out_->back();
        if (last == '"' || last == ']' || last == '}' || ('0' <= last && last <= '9') ||
            last == 'e') {  // the end of a value
            *out_ += ", ";
        }
    }

    std::string* out_;
};

}  // namespace vivier
