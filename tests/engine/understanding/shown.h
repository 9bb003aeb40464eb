// SPDX-License-Identifier: GPL-2.0-or-later
// Needs as short strings, so that tables of requests can be read at a glance.

#pragma once

#include "engine/domain/need.h"
#include "engine/understanding/understand.h"
#include "tests/support/knowledge.h"

#include <string>
#include <string_view>

namespace vivier::shown {

/// The need of a request without wishes, received on 10 June 2022.
[[nodiscard]] Need need_of(std::string_view text);

/// "KE UG"
[[nodiscard]] std::string partners(const Need& need);
/// "AT RO"
[[nodiscard]] std::string mentioned(const Need& need);
/// "ibm thb", heaviest first
[[nodiscard]] std::string themes(const Need& need);
[[nodiscard]] std::string activities(const Need& need);
[[nodiscard]] std::string institutions(const Need& need);
[[nodiscard]] std::string origins(const Need& need);
/// "en:B2! ru|uk?": "!" required, "?" desirable
[[nodiscard]] std::string languages(const Need& need);
/// "2022-07-01..2022-10-31", ".." for an open side, "" for none
[[nodiscard]] std::string period(const Need& need);
/// "3", "" for none
[[nodiscard]] std::string team(const Need& need);
/// "themes:ibm countries:MD", in the order of the need
[[nodiscard]] std::string overridden(const Need& need);

/// The words of the request that `ground` names; "" where it names none.
[[nodiscard]] std::string_view quote(const Need& need, const Ground& ground);

}  // namespace vivier::shown
