// SPDX-License-Identifier: GPL-2.0-or-later
// Rows of CSV (RFC 4180), safe to open in a spreadsheet.

#pragma once

#include <string>
#include <string_view>

namespace vivier {

/// One row: fields between commas, quoted where they need it, ended by CR LF.
class CsvRow {
public:
    /// Text that a spreadsheet would take for a formula (it starts with = + - @, a tab or a CR)
    /// gets an apostrophe before it.
    ///
    /// Source: OWASP, CSV Injection.
    void add_text(std::string_view text);

    /// The shortest that reads back as the same.
    void add_number(double number);
    void add_empty();

    /// The row with its end.
    [[nodiscard]] std::string take();

private:
    void add_field(std::string_view field);

    std::string row_;
    std::size_t fields_ = 0;
};

}  // namespace vivier
