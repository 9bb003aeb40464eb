// SPDX-License-Identifier: GPL-2.0-or-later
// The one place where Xapian's exceptions end.

#pragma once

#include <xapian.h>

#include <filesystem>
#include <utility>

namespace vivier {

/// Throws what the rest of the program knows in place of `error`, which came from `database`:
///
/// @throws std::filesystem::filesystem_error  the system refused something: disk full, permission.
/// @throws IndexError  the database is missing, damaged or of another version.
[[noreturn]] void throw_translated(const Xapian::Error& error,
                                   const std::filesystem::path& database);

/// Xapian was used as it may not be: a fault of this program. @throws std::logic_error
[[noreturn]] void throw_translated(const Xapian::LogicError& error,
                                   const std::filesystem::path& database);

/// What `use()` returns. Every use of Xapian goes through here.
template <typename Use>
decltype(auto) with_xapian(const std::filesystem::path& database, Use use)
{
    try {
        return use();
    } catch (const Xapian::LogicError& error) {
        throw_translated(error, database);
    } catch (const Xapian::Error& error) {
        throw_translated(error, database);
    }
}

}  // namespace vivier
